import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CodedClaim, Disagreement } from '#contract/agreement.ts';
import type { Category } from '#contract/nouns.ts';
import { paths } from '../../../app/paths.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { fieldWords, figureWords, speakerWords } from '../words.ts';
import classes from './agreement.module.css';

interface Props {
  disagreement: Disagreement;
  categories: readonly Category[];
}

/** What each editor made of one passage: grey what agrees, ink what differs. */
export function DisagreementCard({ disagreement: { fields, claims }, categories }: Props) {
  const differing = fields.map((field) => fieldWords[field].name.toLowerCase());
  return (
    <li className={classes.card}>
      <p className={classes.differ}>
        They differ in {new Intl.ListFormat('en-GB').format(differing)}
        {claims[0] && (
          <span className={classes.soft}>
            {' '}
            ¶ {claims[0].place.paragraph} of {claims[0].place.of}
          </span>
        )}
      </p>
      <ul className={classes.sides}>
        {claims.map((claim) => (
          <Side key={claim.id} claim={claim} fields={fields} categories={categories} />
        ))}
      </ul>
    </li>
  );
}

interface SideProps {
  claim: CodedClaim;
  fields: Disagreement['fields'];
  categories: readonly Category[];
}

function Side({ claim, fields, categories }: SideProps) {
  const { id, articleId, quote, createdBy } = claim;
  const category = categories.find(({ key }) => key === claim.category);
  const differs = (field: Disagreement['fields'][number]) => fields.includes(field) || undefined;
  return (
    <li className={classes.side}>
      <div className={classes.head}>
        <strong>{createdBy.name}</strong>
        <StatusMark status={claim.status} />
      </div>
      <dl className={classes.facts}>
        <div data-differs={differs('category')}>
          <dt>Category</dt>
          <dd>{category ? <CategoryMark category={category} /> : claim.category}</dd>
        </div>
        <div data-differs={differs('figure')}>
          <dt>Figure</dt>
          <dd dir="auto">{figureWords(claim)}</dd>
        </div>
        <div data-differs={differs('speaker')}>
          <dt>Speaker</dt>
          <dd dir="auto">{speakerWords(claim)}</dd>
        </div>
      </dl>
      <blockquote className={classes.quote} dir="auto">
        {quote}
      </blockquote>
      <Link
        to={paths.reader}
        params={{ articleId }}
        search={{ claim: id }}
        className={classes.link}
        aria-label={`Open the claim of ${createdBy.name} in the reader: ${quote}`}
      >
        Open in the reader
        <IconArrowUpRight size={14} stroke={1.75} aria-hidden />
      </Link>
    </li>
  );
}
