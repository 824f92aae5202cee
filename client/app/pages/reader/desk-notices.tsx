import { Alert, Button } from '@mantine/core';
import { MissingClaim } from '../../../features/claims/components/missing-claim.tsx';
import { canPaintMarks, neededBrowsers } from '../../../features/reader/marks/mark-painter.ts';
import { SilentEdits } from '../../../features/reader/components/silent-edits.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { formatInstant } from '../../../lib/dates.ts';
import classes from './desk.module.css';
import type { DeskState } from './use-desk.ts';

/** What one has to know before reading on. */
export function DeskNotices({ desk }: { desk: DeskState }) {
  const { article, text, all, selected, claim, query, actions, showText } = desk;
  const isCurrent = text.id === article.text.id;
  const changed = all.filter(
    ({ anchor, placement }) => placement?.state === 'changed' && anchor.textId === text.id,
  );
  const elsewhere = all.filter(({ anchor }) => anchor.textId !== text.id);
  const lost = elsewhere.filter(({ placement }) => placement?.state === 'lost');
  const others = elsewhere.filter((one) => !lost.includes(one));
  const [other] = others;
  return (
    <div className={classes.notices}>
      {!canPaintMarks() && (
        <Alert color="orange" title="This browser cannot show tagged passages">
          Reading and the cards work. To see and tag passages in the text, use {neededBrowsers}.
        </Alert>
      )}
      {article.trashedAt !== null && (
        <Alert color="orange" title="This article is in the trash">
          Its claims stand in no comparison. It can be restored from the library’s trash.
        </Alert>
      )}
      {!isCurrent && (
        <Alert
          color="accent"
          role="status"
          title={`Version ${text.number} of ${article.texts.length}, stored ${formatInstant(text.createdAt)}`}
        >
          <div className={classes.noticeLine}>
            An earlier text, to look at only, with the claims that stand on it.
            <Button variant="default" onClick={() => showText(article.text.number)}>
              Show the current text
            </Button>
          </div>
        </Alert>
      )}
      {isCurrent && (
        <SilentEdits
          changed={changed}
          lost={lost}
          onPick={(one) =>
            one.anchor.textId === text.id
              ? desk.openCard(one)
              : desk.showClaimOn(one.anchor.textNumber, one.id)
          }
          onCompare={desk.showHistory}
        />
      )}
      {isCurrent && other && (
        <Alert color="accent" role="status">
          <div className={classes.noticeLine}>
            {countOf(others.length, 'claim')} {others.length === 1 ? 'stands' : 'stand'} on an
            earlier version of this text.
            <Button variant="default" onClick={() => showText(other.anchor.textNumber)}>
              Show version {other.anchor.textNumber}
            </Button>
          </div>
        </Alert>
      )}
      {selected.id !== null && !claim && query.isSuccess && (
        <MissingClaim
          key={selected.id}
          claimId={selected.id}
          articleId={article.id}
          onRestore={actions.restore}
          onShowText={({ anchor }) => showText(anchor.textNumber)}
          onDismiss={() => selected.select(null)}
        />
      )}
    </div>
  );
}
