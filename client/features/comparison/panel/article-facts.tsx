import { useQuery } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { ShownDate } from '../../../components/shown-date.tsx';
import { messageOf } from '../../../lib/api-error.ts';
import { read } from '../../../lib/query.ts';
import { EditedMark } from '../components/edited-mark.tsx';
import type { ArticleInCell } from '../matrix.ts';
import classes from './article-facts.module.css';

interface Props {
  article: ArticleInCell;
  /** How many texts it has; more than one: the outlet changed it. */
  texts: number;
}

/** What a quote is cited with: title, outlet, date, address, and the hashes of its texts. */
export function ArticleFacts({ article, texts }: Props) {
  const { title, outlet, published, url } = article;
  return (
    <header className={classes.article}>
      <Link
        to="/articles/$articleId"
        params={{ articleId: article.id }}
        className={classes.title}
        dir="auto"
      >
        {title ?? 'Untitled'}
      </Link>
      <p className={classes.line}>
        <OutletName outlet={outlet === null ? null : { name: outlet }} />
        <ShownDate date={published?.date ?? null} byEditor={published?.origin === 'editor'} />
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer" className={classes.url}>
            {new URL(url).hostname}
            <IconExternalLink size={12} stroke={1.75} aria-hidden />
          </a>
        )}
        {texts > 1 && (
          <EditedMark title="The outlet changed this text after it was published">
            {`${texts} texts`}
          </EditedMark>
        )}
      </p>
      <Hashes articleId={article.id} />
    </header>
  );
}

/** Asked for when somebody wants to see them. */
function Hashes({ articleId }: { articleId: string }) {
  const [open, setOpen] = useState(false);
  const article = useQuery({
    ...read(routes.getArticle, { params: { articleId } }),
    enabled: open,
  });
  return (
    <details
      className={classes.hashes}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>SHA-256</summary>
      {article.isError && messageOf(article.error)}
      {article.data?.texts.map(({ id, number, sha256 }) => (
        <p key={id} className={classes.hash}>
          text {number}: <code>{sha256}</code>
        </p>
      ))}
    </details>
  );
}
