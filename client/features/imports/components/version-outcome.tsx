import { useQuery } from '@tanstack/react-query';
import type { ImportProposal } from '#contract/import-proposals.ts';
import type { ProposedPlacement } from '#contract/placements.ts';
import { Answer } from '../../../components/answer.tsx';
import { Notice } from '../../../components/notice.tsx';
import { WasNow } from '../../../components/was-now.tsx';
import { countWords, percent } from '../../../lib/placement-words.ts';
import { textProposal } from '../api/text-proposal.ts';
import type { Draft } from '../queue/draft.ts';
import classes from './version-outcome.module.css';

interface Props {
  articleId: string;
  proposal: ImportProposal;
  draft: Draft;
}

/** What becomes of each claim if this text is stored as the next version. */
export function VersionOutcome({ articleId, proposal, draft }: Props) {
  const outcome = useQuery(textProposal(articleId, proposal, draft));
  return (
    <Answer found={outcome} loading="Looking for the tagged passages" rows={4} compact>
      {({ number, isCurrent, counts, placements }) => {
        if (isCurrent) {
          return (
            <Notice tone="quiet" title="This is the current text, word for word">
              There is nothing to store.
            </Notice>
          );
        }
        // What needs a look comes first; the rest follows its passage silently.
        const telling = placements.filter(({ state }) => state !== 'exact' && state !== 'moved');
        return (
          <section className={classes.outcome} aria-label="What becomes of the claims">
            <h3 className={classes.title}>
              Version {number}:{' '}
              {placements.length === 0 ? 'no claims stand on it' : countWords(counts)}
            </h3>
            <ul className={classes.list}>
              {telling.map((placement) => (
                <Outcome key={placement.claimId} placement={placement} />
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}

function Outcome({ placement }: { placement: ProposedPlacement }) {
  const { state, score, was, differences, losesApproval } = placement;
  return (
    <li className={classes.entry} data-state={state}>
      <span className={classes.state}>{state}</span>
      <div className={classes.words}>
        <span className={classes.quote} dir="auto">
          {was}
        </span>
        {state === 'changed' && <WasNow differences={differences} />}
        {state === 'reworded' && <span>{percent(score)} of the words shared</span>}
        {state === 'lost' && <span>stays on the text it was tagged in</span>}
        {losesApproval && <span>its approval is asked for again</span>}
      </div>
    </li>
  );
}
