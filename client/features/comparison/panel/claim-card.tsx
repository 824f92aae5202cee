import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Category } from '#contract/nouns.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { Chain } from '../components/chain.tsx';
import { ChangedPassages } from '../components/changed-passages.tsx';
import { PeriodMark } from '../components/period-mark.tsx';
import type { ClaimInCell } from '../matrix.ts';
import { headlineWords } from '../words/headline.ts';
import classes from './claim-card.module.css';
import { MarkedQuote } from './marked-quote.tsx';

interface Props {
  claim: ClaimInCell;
  category: Category | undefined;
}

/** One claim with all that is known of it, and the way to where it stands. */
export function ClaimCard({ claim, category }: Props) {
  const { anchor } = claim;
  const words = headlineWords(claim);
  return (
    <article className={classes.card} aria-label={words ?? 'Claim'}>
      <header className={classes.head}>
        {words !== null && (
          <h4 className={classes.headline} dir="auto">
            {words}
          </h4>
        )}
        {category && <CategoryMark category={category} />}
        <span className={classes.status}>
          <StatusMark status={claim.status} />
        </span>
      </header>
      <MarkedQuote claim={claim} />
      <ChangedPassages claims={[claim]} />
      <dl className={classes.facts}>
        <Fact label="Said by">
          <Chain chain={claim.chain} occasions />
        </Fact>
        {claim.period && (
          <Fact label="About">
            <PeriodMark period={claim.period} />
          </Fact>
        )}
        {claim.baseline !== null && <Fact label="Compared with">{formatDate(claim.baseline)}</Fact>}
        {claim.figure && (
          <Fact label="As printed">
            <bdi>{claim.figure.asPrinted}</bdi>
            {claim.measure !== null && `, ${claim.measure}`}
          </Fact>
        )}
        <ScopeFacts scope={claim.scope} />
        {claim.note !== null && <Fact label="Note">{claim.note}</Fact>}
      </dl>
      <footer className={classes.foot}>
        <span>
          ¶ {anchor.place.paragraph} of {anchor.place.of} · {anchor.region}
          {anchor.textNumber > 1 && ` · text ${anchor.textNumber}`}
        </span>
        <Link
          to="/articles/$articleId"
          params={{ articleId: claim.articleId }}
          search={{ claim: claim.id }}
          className={classes.link}
        >
          Open in the reader
          <IconArrowUpRight size={14} stroke={1.75} aria-hidden />
        </Link>
      </footer>
    </article>
  );
}

function ScopeFacts({ scope }: { scope: ClaimInCell['scope'] }) {
  const { actor, counterpart, what, stage, place } = scope;
  const who = [actor?.name, counterpart?.name].filter((name) => name !== undefined).join(' → ');
  const counted = [what, stage, place].filter((part) => part !== null).join(', ');
  return (
    <>
      {who !== '' && <Fact label="Who">{who}</Fact>}
      {counted !== '' && <Fact label="What">{counted}</Fact>}
    </>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
