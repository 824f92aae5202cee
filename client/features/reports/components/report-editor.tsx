import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Report } from '#contract/reports.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { previewQuery } from '../api/report-queries.ts';
import { useReportAutosave } from '../autosave/use-report-autosave.ts';
import { ExportButtons } from '../options/export-buttons.tsx';
import { Preflight } from '../options/preflight.tsx';
import { ReportOptions } from '../options/report-options.tsx';
import { ReportPreview, type PreviewHandle } from '../preview/report-preview.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { Outline } from './outline.tsx';
import classes from './report-editor.module.css';

export const panes = ['preview', 'options', 'outline'] as const;
export type Pane = (typeof panes)[number];

const panesBeside: { value: Pane; label: string }[] = [
  { value: 'options', label: 'Options' },
  { value: 'outline', label: 'Outline' },
];
const panesOfPhone = [{ value: 'preview' as const, label: 'Preview' }, ...panesBeside];

interface Props {
  report: Report;
  memberId: string;
  /** The pane that shows where not all three have room. */
  pane: Pane;
  onPane: (pane: Pane) => void;
}

/** Outline, the export as it will be, and what it is made of. */
export function ReportEditor({ report, memberId, pane, onPane }: Props) {
  const { draft, saving, autosave } = useReportAutosave(report, memberId);
  const preview = useQuery(previewQuery(report.id));
  const frame = useRef<PreviewHandle>(null);
  const isPhone = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  return (
    <div className={classes.editor} data-pane={pane}>
      <SegmentedControl
        className={classes.switch}
        aria-label="What to show"
        fullWidth
        value={!isPhone && pane === 'preview' ? 'options' : pane}
        onChange={onPane}
        data={isPhone ? panesOfPhone : panesBeside}
      />
      <div className={classes.outline}>
        {preview.data && (
          <>
            <p className={classes.counts}>
              {countOf(preview.data.claimCount, 'claim')} in{' '}
              {countOf(preview.data.articleCount, 'article')}
            </p>
            <Outline
              entries={preview.data.outline}
              onGoTo={(anchor) => {
                frame.current?.goTo(anchor);
                if (isPhone) onPane('preview');
              }}
            />
          </>
        )}
      </div>
      <div className={classes.preview} aria-busy={preview.isFetching}>
        {preview.isPending && <LoadingState rows={14} label="Loading the preview" />}
        {preview.isError && (
          <ErrorState error={preview.error} retry={() => void preview.refetch()} />
        )}
        {preview.data && <ReportPreview ref={frame} html={preview.data.html} />}
      </div>
      <div className={classes.options} role="group" aria-label="Options" tabIndex={0}>
        {saving.is === 'conflict' && (
          <ConflictNotice
            mine={draft}
            theirs={saving.theirs}
            fields={saving.fields}
            onSettle={(whose) => autosave.settle(whose)}
          />
        )}
        {saving.is === 'refused' && draft.title.trim() !== '' && (
          <p className={classes.refused} role="alert">
            {saving.because}
          </p>
        )}
        <ReportOptions
          topicId={report.topic.id}
          draft={draft}
          canEdit={report.abilities.edit}
          onChange={(changes) => autosave.edit(changes)}
        />
        {preview.data && <Preflight findings={preview.data.preflight} />}
        <ExportButtons reportId={report.id} disabled={saving.is !== 'saved'} />
      </div>
    </div>
  );
}
