import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { routes } from '#contract/routes.ts';
import type { ReportFormat } from '#contract/reports.ts';
import { pathOf } from '#contract/request.ts';
import classes from './export-buttons.module.css';

const formats: Record<ReportFormat, { label: string; detail: string }> = {
  html: { label: 'HTML', detail: 'to read and print' },
  md: { label: 'Markdown', detail: 'to write on' },
  csv: { label: 'CSV', detail: 'for a spreadsheet' },
  jsonld: { label: 'JSON-LD', detail: 'W3C Web Annotations' },
};

interface Props {
  reportId: string;
  /** What is written but not sent yet would be missing. */
  disabled: boolean;
}

/** A link cannot be disabled, but it can say that it is, and do nothing. */
const waiting = {
  'data-disabled': true,
  'aria-disabled': true,
  onClick: (event: MouseEvent) => event.preventDefault(),
};

/** Links, so that the browser's own download does the rest. */
export function ExportButtons({ reportId, disabled }: Props) {
  return (
    <section aria-labelledby="export">
      <h2 id="export" className={classes.title}>
        Export
      </h2>
      <div className={classes.formats}>
        {(['html', 'md', 'csv', 'jsonld'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            download
            href={pathOf(routes.exportReport, { params: { reportId, format } })}
            variant="default"
            className={classes.format ?? ''}
            classNames={{ inner: classes.inner ?? '', label: classes.label ?? '' }}
            leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
            {...(disabled ? waiting : {})}
          >
            {formats[format].label}
            <span className={classes.detail}>{formats[format].detail}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
