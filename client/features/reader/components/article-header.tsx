import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Article } from '#contract/articles.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { OutletName } from '../../../components/outlet-name.tsx';
import { ShownDate } from '../../../components/shown-date.tsx';
import { languageName } from '#core/outlets/code-names.ts';
import classes from './article-header.module.css';

interface Props {
  article: Article;
  /** The text has no headline of its own: the title stands for it. */
  withTitle: boolean;
  onEdit: () => void;
  /** Ways to other articles and panes. */
  children?: ReactNode;
}

/** Where the article comes from: outlet, date and whence it is known, byline, link, language. */
export function ArticleHeader({ article, withTitle, onEdit, children }: Props) {
  const { outlet, published, byline, url, language, topics } = article;
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <span className={classes.outlet}>
          <OutletName outlet={outlet} />
        </span>
        <ShownDate date={published?.date ?? null} byEditor={published?.origin === 'editor'} />
        {published && (
          <span className={classes.origin}>
            {published.origin === 'text' ? 'from the text' : 'set by an editor'}
          </span>
        )}
        <span className={classes.tools}>
          {children}
          {article.abilities.edit && (
            <IconButton label="Edit details" keys="i" onClick={onEdit}>
              <IconPencil size={16} />
            </IconButton>
          )}
        </span>
      </div>
      <div className={classes.facts}>
        {byline !== null && <span dir="auto">{byline}</span>}
        {language !== null && <span>{languageName(language)}</span>}
        {topics.map((topic) => (
          <span key={topic.id} className={classes.topic} dir="auto">
            {topic.name}
          </span>
        ))}
        {url !== null && (
          <a className={classes.link} href={url} target="_blank" rel="noreferrer">
            {hostOf(url)}
            <IconExternalLink size={12} aria-label="opens in a new tab" />
          </a>
        )}
      </div>
      {withTitle && (
        <h1 className={classes.title} dir="auto" lang={language ?? undefined}>
          {article.title ?? 'Untitled article'}
        </h1>
      )}
    </header>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
