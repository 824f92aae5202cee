import { Radio } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ImportProposal, SimilarArticle } from '#contract/import-proposals.ts';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import { percent } from '../../../lib/placement-words.ts';
import type { Draft } from '../queue/draft.ts';
import classes from './confirm-form.module.css';
import { importDialog } from './import-dialog-store.ts';

interface Props {
  proposal: ImportProposal;
  draft: Draft;
  onEdit: (change: Partial<Draft>) => void;
}

const further = 'further';

/** Articles that carry much of this text; what may be an earlier version can become one. */
export function SimilarArticles({ proposal, draft, onEdit }: Props) {
  const { similar, credit, sameText } = proposal;
  const copies = similar.filter(
    ({ id, share }) => share > 0 && !sameText.some((one) => one.id === id),
  );
  // Of the very text that stands there nothing new can be made; an older one may have come back.
  const isThere = ({ id, share }: SimilarArticle) =>
    share === 1 && sameText.some((one) => one.id === id);
  const earlier = similar.filter((one) => one.laterVersionBecause !== null && !isThere(one));
  if (copies.length === 0 && earlier.length === 0 && credit === null) return null;
  return (
    <Notice
      tone={earlier.length > 0 ? 'warn' : 'quiet'}
      title={titleOf(copies.length, earlier.length)}
    >
      {copies.length > 0 && (
        <ul className={classes.copies}>
          {copies.map((article) => (
            <li key={article.id}>
              {percent(article.share)} of this text stands in <ArticleLink article={article} />
              {creditWords(article.agencies)}
            </li>
          ))}
        </ul>
      )}
      {credit && (
        <p className={classes.credit}>
          This text credits {namesOf(credit.agencies)}: “<span dir="auto">{credit.asPrinted}</span>”
        </p>
      )}
      {earlier.length > 0 && (
        <Radio.Group
          label="Store it as"
          value={draft.versionOf?.id ?? further}
          onChange={(value) => {
            const chosen = earlier.find(({ id }) => id === value);
            onEdit({ versionOf: chosen ? { id: chosen.id, version: chosen.version } : null });
          }}
        >
          <Radio value={further} label="A further article" />
          {earlier.map((article) => (
            <Radio
              key={article.id}
              value={article.id}
              label={`A new version of “${article.title ?? '(no headline)'}”${ofOutlet(article)}`}
              description={article.laterVersionBecause}
            />
          ))}
        </Radio.Group>
      )}
    </Notice>
  );
}

function titleOf(copies: number, earlier: number): string {
  if (earlier > 0) return 'This may be a later text of an article that is here';
  return copies > 0 ? 'Others carry this text too' : 'An agency’s text';
}

function ArticleLink({ article: { id, title, outlet } }: { article: SimilarArticle }) {
  return (
    <>
      <Link
        to={paths.reader}
        params={{ articleId: id }}
        onClick={() => importDialog.set({ at: 'closed' })}
      >
        {title ?? '(no headline)'}
      </Link>
      {outlet && `, ${outlet.name}`}
    </>
  );
}

function ofOutlet({ outlet }: SimilarArticle): string {
  return outlet ? ` of ${outlet.name}` : '';
}

function creditWords(agencies: SimilarArticle['agencies']): string {
  return agencies ? `, credited to ${namesOf(agencies)}` : '';
}

function namesOf(agencies: readonly string[]): string {
  return agencies.length === 0 ? 'agencies' : agencies.join(', ');
}
