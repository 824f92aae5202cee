import { Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import classes from './confirm-form.module.css';
import { importDialog } from './import-dialog-store.ts';

interface Props {
  copies: ImportProposal['sameText'];
  allow: boolean;
  onAllow: (allow: boolean) => void;
}

/** The same words are here already: the way to them, or a further article on purpose. */
export function SameText({ copies, allow, onAllow }: Props) {
  return (
    <Notice tone="warn" title="The same text is already here">
      <ul className={classes.copies}>
        {copies.map(({ id, title, outlet }) => (
          <li key={id}>
            <Link
              to={paths.reader}
              params={{ articleId: id }}
              onClick={() => importDialog.set({ at: 'closed' })}
            >
              {title ?? '(no headline)'}
            </Link>
            {outlet && `, ${outlet.name}`}
          </li>
        ))}
      </ul>
      <Switch
        label="Store it as a further article"
        description="Another outlet printed the same words"
        checked={allow}
        onChange={(event) => onAllow(event.currentTarget.checked)}
      />
    </Notice>
  );
}
