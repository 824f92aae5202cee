import { IconArrowBackUp, IconArrowForwardUp, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { claimStatuses } from '#core/claims/claim.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { undoOf } from '../api/claim-cache.ts';
import { isFiltered, type ClaimFilter } from '../filter.ts';
import type { ClaimActions } from '../use-claim-actions.ts';
import classes from './claims-toolbar.module.css';
import type { Codebook } from './editor/section-props.ts';

interface Props {
  articleId: string;
  codebook: Codebook;
  shown: number;
  of: number;
  filter: ClaimFilter;
  setFilter: (filter: ClaimFilter) => void;
  actions: Pick<ClaimActions, 'undo' | 'redo'>;
  /** Nobody may undo on an earlier text. */
  readOnly: boolean;
}

/** How many claims there are, which of them are shown, and the way back. */
export function ClaimsToolbar({ articleId, codebook, shown, of, filter, ...rest }: Props) {
  const { setFilter, actions, readOnly } = rest;
  const { data: undo } = useQuery(undoOf(articleId));
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Claims">
      <h2 className={classes.title}>
        Claims <span className={classes.count}>{shown === of ? of : `${shown} of ${of}`}</span>
      </h2>
      <select
        className={classes.filter}
        aria-label="Category"
        data-set={filter.category !== undefined}
        value={filter.category ?? ''}
        onChange={(event) =>
          setFilter({ ...filter, category: event.currentTarget.value || undefined })
        }
      >
        <option value="">All categories</option>
        {codebook.categories.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <select
        className={classes.filter}
        aria-label="Status"
        data-set={filter.status !== undefined}
        value={filter.status ?? ''}
        onChange={(event) => {
          const status = claimStatuses.find((each) => each === event.currentTarget.value);
          setFilter({ ...filter, status });
        }}
      >
        <option value="">Any status</option>
        {claimStatuses.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      {isFiltered(filter) && (
        <IconButton label="Clear filters" onClick={() => setFilter({})}>
          <IconFilterOff size={16} />
        </IconButton>
      )}
      {!readOnly && (
        <span className={classes.undo}>
          <IconButton
            label={undo?.undo ? `Undo the ${undo.undo}` : 'Nothing to undo'}
            keys="u"
            disabled={!undo?.undo}
            onClick={actions.undo}
          >
            <IconArrowBackUp size={16} />
          </IconButton>
          <IconButton
            label={undo?.redo ? `Redo the ${undo.redo}` : 'Nothing to redo'}
            keys="shift+u"
            disabled={!undo?.redo}
            onClick={actions.redo}
          >
            <IconArrowForwardUp size={16} />
          </IconButton>
        </span>
      )}
    </div>
  );
}
