import type { Article } from '#contract/articles.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { countWords } from '../../../lib/placement-words.ts';
import { OutlineEntry } from './outline.tsx';
import classes from './text-versions.module.css';

interface Props {
  article: Article;
  /** The version on the screen. */
  shown: number;
  /** How many claims stand on each, by the text's id. */
  claimCounts: ReadonlyMap<string, number>;
  onShow: (number: number) => void;
}

/** Every version of the text, newest first: nothing is ever overwritten. */
export function TextVersions({ article, shown, claimCounts, onShow }: Props) {
  return article.texts.toReversed().map(({ id, number, sha256, createdAt, placements }) => (
    <OutlineEntry
      key={id}
      mark={number}
      current={number === shown}
      count={claimCounts.get(id) ?? 0}
      title={`SHA-256 ${sha256}`}
      onClick={() => onShow(number)}
    >
      <span className={classes.when}>
        {formatInstant(createdAt)}
        {number === article.text.number && article.texts.length > 1 && ' · current'}
      </span>
      <code className={classes.hash}>{sha256.slice(0, 12)}</code>
      {Object.values(placements).some((claims) => claims > 0) && (
        <span className={classes.placements}>claims: {countWords(placements)}</span>
      )}
    </OutlineEntry>
  ));
}
