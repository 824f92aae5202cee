import { Link } from '@tanstack/react-router';
import type { TopicAgreement } from '#contract/agreement.ts';
import { paths } from '../../../app/paths.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { editorWords } from '../words.ts';
import classes from './agreement.module.css';

/** What all of it rests on: the articles that two of the chosen tagged. */
export function ArticleList({ articles }: Pick<TopicAgreement, 'articles'>) {
  return (
    <ul className={classes.articles} aria-label="Articles counted">
      {articles.map(({ id, title, outlet, editors, claims }) => (
        <li key={id}>
          <Link to={paths.reader} params={{ articleId: id }} className={classes.link} dir="auto">
            {title ?? 'Untitled'}
          </Link>
          <span className={classes.detail}>
            <OutletName outlet={outlet === null ? null : { name: outlet }} /> ·{' '}
            {editorWords({ editors })} · {countOf(claims, 'claim')}
          </span>
        </li>
      ))}
    </ul>
  );
}
