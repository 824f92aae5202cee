import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Category } from '#contract/nouns.ts';
import type { Suggestion } from '#contract/suggestions.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { categoryStyle } from '../../../lib/category-style.ts';
import { periodWords } from '../words/period-words.ts';
import classes from './suggestion-card.module.css';
import { scoreWord, suggestedChain, suggestedHeadline, suggestedScope } from './words.ts';

interface Props {
  suggestion: Suggestion;
  category: Category | undefined;
  onAccept: () => void;
  onReject: () => void;
}

/** What would be tagged, all of it a guess, and why it is offered. */
export function SuggestionCard({ suggestion, category, onAccept, onReject }: Props) {
  const { anchor, score, because, by } = suggestion;
  return (
    <section
      className={classes.card}
      style={category && categoryStyle(category.colour)}
      aria-label={`Suggested: ${category?.name ?? suggestion.category}`}
      data-suggestion={suggestion.id}
    >
      <div className={classes.line}>
        {category ? <CategoryMark category={category} /> : suggestion.category}
        <span className={classes.score} title={`Score ${score.toFixed(2)}`}>
          <meter className={classes.meter} min={0} max={1} value={score} aria-label="How sure" />
          {scoreWord(score)}
        </span>
      </div>
      <blockquote className={classes.quote} dir="auto">
        {anchor.exact}
      </blockquote>
      <dl className={classes.fields}>
        {fieldsOf(suggestion).map(([name, words]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </Fragment>
        ))}
      </dl>
      <div className={classes.why}>
        <h3 className={classes.title}>
          Why this is offered{by.id !== null && <span dir="auto">, by {by.name}</span>}
        </h3>
        {because.length === 0 ? (
          <p className={classes.none}>{by.name} gave no reason.</p>
        ) : (
          <ul className={classes.because}>
            {because.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.buttons}>
        <Button
          size="sm"
          leftSection={<IconCheck size={16} aria-hidden />}
          rightSection={<KeyHint keys="Enter" />}
          aria-keyshortcuts="Enter"
          onClick={onAccept}
        >
          Accept
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          rightSection={<KeyHint keys="x" />}
          aria-keyshortcuts="X"
          onClick={onReject}
        >
          Reject
        </Button>
      </div>
    </section>
  );
}

function fieldsOf(suggestion: Suggestion): [name: string, words: string][] {
  const { content, question } = suggestion;
  const fields: [string, string | null][] = [
    ['Says', suggestedHeadline(suggestion)],
    ['Measure', content.measure],
    ['Period', periodWords(content.period)],
    ['Scope', suggestedScope(suggestion)],
    ['Source', suggestedChain(suggestion)],
    ['Question', question?.text ?? null],
  ];
  return fields.flatMap(([name, words]) => (words === null ? [] : [[name, words]]));
}
