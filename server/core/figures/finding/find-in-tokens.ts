import { tokenize, type Token } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import type { Change } from '../figure.ts';
import type { ReadingSettings } from '../interval.ts';
import { changeAfter, changeBefore, isBareDirection } from './changes.ts';
import { newMemo, type FigureLocale, type FoundFigure, type Passage } from './finder.ts';
import { mayOpen, measureToNumbers } from './openings.ts';
import { Rows } from './rows.ts';

export function preparePassage(
  text: string,
  locale: FigureLocale,
  settings: ReadingSettings,
  whole: boolean,
  tokens: readonly Token[] = tokenize(text),
): Passage {
  const keptOut = new Uint8Array(tokens.length);
  const toNumber = measureToNumbers(tokens, locale);
  const passage: Passage = {
    ...{ text, tokens, keptOut, toNumber, locale, settings, whole },
    memo: null,
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (keptOut[at] || !mayBeKeptOut(passage, at)) continue;
    for (const keepOut of locale.keepOut) {
      const length = keepOut(passage, at);
      if (length === 0) continue;
      keptOut.fill(1, at, at + length);
      break;
    }
  }
  return { ...passage, memo: newMemo() };
}

/** Digits and number words, names of months, and what is written onto the next token. */
function mayBeKeptOut({ tokens, toNumber, locale }: Passage, at: number): boolean {
  if (toNumber[at] === 0) return true;
  const token = tokens[at];
  if (token?.kind === 'word' && locale.keepOutWords.has(token.lower)) return true;
  const next = tokens[at + 1];
  return next?.gap === 'none' && (token?.kind === 'symbol' || /^[:@.]$/.test(next.text));
}

/** The figures of a passage in order, without overlaps: the longest reading from the left. */
export function findInTokens(passage: Passage): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const rows = new Rows(passage.tokens, passage.toNumber);
  let at = 0;
  while (at < passage.tokens.length) {
    const figure = mayOpen(passage, at) ? findAt(passage, at) : null;
    if (figure) figures.push(figure);
    at = figure ? rows.goOnAfter(figure) : at + 1;
  }
  return figures;
}

function findAt(passage: Passage, at: number): FoundFigure | null {
  for (const finder of passage.locale.finders) {
    const figure = finder(passage, at);
    if (!figure) continue;
    const change = changeOf(passage, figure);
    return change ? { ...figure, change } : figure;
  }
  return null;
}

function changeOf(passage: Passage, { from, to, unit }: FoundFigure): Change | null {
  const measured = isCurrency(unit) || unit.startsWith('percent');
  const moving = measured || passage.locale.changes.movingUnits.has(unit);
  const before =
    moving || !isBareDirection(passage, from) ? changeBefore(passage, from, moving) : null;
  return before ?? changeAfter(passage, to, moving);
}
