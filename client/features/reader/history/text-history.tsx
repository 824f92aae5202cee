import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { diffWords } from '#core/anchoring/word-diff.ts';
import type { Article } from '#contract/articles.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { countWords } from '../../../lib/placement-words.ts';
import { textOf } from '../api/article-queries.ts';
import { nextChange, numberChanges } from './changes.ts';
import { TextDiff } from './text-diff.tsx';
import classes from './text-history.module.css';
import type { VersionPair } from './version-pair.ts';

interface Props {
  article: Article;
  pair: VersionPair;
  onPair: (pair: VersionPair) => void;
  onClose: () => void;
}

/** Two versions of a text in one, word by word. */
export function TextHistory({ article, pair, onPair, onClose }: Props) {
  const earlier = useQuery(textOf(article.id, pair.from));
  const later = useQuery(textOf(article.id, pair.to));
  const [current, setCurrent] = useState<number | null>(null);
  const [was, now] = [earlier.data?.content, later.data?.content];
  const diff = useMemo(
    () => (was === undefined || now === undefined ? null : numberChanges(diffWords(was, now))),
    [was, now],
  );
  const count = diff?.count ?? 0;
  const go = (step: 1 | -1) => setCurrent((at) => nextChange(at, count, step));
  useHotkeys('Changes of the text', [
    { keys: 'n', label: 'Next change', run: () => go(1), disabled: count === 0 },
    { keys: 'p', label: 'Previous change', run: () => go(-1), disabled: count === 0 },
    { keys: 'Escape', label: 'Back to the text', run: onClose },
  ]);
  const choose = (next: VersionPair) => {
    setCurrent(null);
    onPair(next);
  };
  const failed = [earlier, later].find(({ isError }) => isError);
  return (
    <section className={classes.history} aria-label="History of the text">
      <header className={classes.head}>
        <h1 className={classes.title} dir="auto">
          {article.title ?? 'Untitled article'}
        </h1>
        <div className={classes.tools}>
          <VersionSelect
            label="Earlier text"
            article={article}
            value={pair.from}
            allowed={(number) => number < article.texts.length}
            onChange={(from) => choose({ from, to: Math.max(pair.to, from + 1) })}
          />
          <VersionSelect
            label="Later text"
            article={article}
            value={pair.to}
            allowed={(number) => number > 1}
            onChange={(to) => choose({ from: Math.min(pair.from, to - 1), to })}
          />
          <span className={classes.count} role="status">
            {diff && (current === null ? countOf(count, 'change') : `${current + 1} of ${count}`)}
          </span>
          <Button
            variant="default"
            disabled={count === 0}
            rightSection={<KeyHint keys="p" />}
            onClick={() => go(-1)}
          >
            Previous
          </Button>
          <Button
            variant="default"
            disabled={count === 0}
            rightSection={<KeyHint keys="n" />}
            onClick={() => go(1)}
          >
            Next
          </Button>
          <Button variant="subtle" rightSection={<KeyHint keys="Escape" />} onClick={onClose}>
            Back to the text
          </Button>
        </div>
        <Facts article={article} pair={pair} />
      </header>
      {diff ? (
        <TextDiff pieces={diff.pieces} language={article.language} current={current} />
      ) : failed ? (
        <ErrorState error={failed.error} retry={() => void failed.refetch()} />
      ) : (
        <LoadingState rows={12} label="Comparing the texts" />
      )}
    </section>
  );
}

interface SelectProps {
  label: string;
  article: Article;
  value: number;
  allowed: (number: number) => boolean;
  onChange: (number: number) => void;
}

function VersionSelect({ label, article, value, allowed, onChange }: SelectProps) {
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      data={article.texts
        .filter(({ number }) => allowed(number))
        .map(({ number, createdAt }) => ({
          value: String(number),
          label: `Version ${number}, ${formatInstant(createdAt)}`,
        }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}

/** By what each version is known, and what the later one did to the claims. */
function Facts({ article, pair }: Pick<Props, 'article' | 'pair'>) {
  const of = (number: number) => article.texts.find((text) => text.number === number);
  const [from, to] = [of(pair.from), of(pair.to)];
  if (!from || !to) return null;
  const isNext = pair.to === pair.from + 1;
  const placed = Object.values(to.placements).some((claims) => claims > 0);
  return (
    <p className={classes.facts}>
      SHA-256 <code title={from.sha256}>{from.sha256.slice(0, 12)}</code> →{' '}
      <code title={to.sha256}>{to.sha256.slice(0, 12)}</code>
      {isNext && placed && ` · claims: ${countWords(to.placements)}`}
    </p>
  );
}
