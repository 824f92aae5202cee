import { tokenize, type Token } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import type { Change } from '../figure.ts';
import type { ReadingSettings } from '../interval.ts';
import { changeAfter, changeBefore, isBareDirection } from './changes.ts';
import type { FigureLocale, FoundFigure, Passage } from './finder.ts';

export function preparePassage(
  text: string,
  locale: FigureLocale,
  settings: ReadingSettings,
  whole: boolean,
  tokens: readonly Token[] = tokenize(text),
): Passage {
  const passage = { text, tokens, keptOut: new Uint8Array(tokens.length), locale, settings, whole };
  for (let at = 0; at < tokens.length; at += 1) {
    if (passage.keptOut[at]) continue;
    for (const keepOut of locale.keepOut) {
      const length = keepOut(passage, at);
      if (length === 0) continue;
      passage.keptOut.fill(1, at, at + length);
      break;
    }
  }
  return passage;
}

/** The figures of a passage in order, without overlaps: the longest reading from the left. */
export function findInTokens(passage: Passage): FoundFigure[] {
  const figures: FoundFigure[] = [];
  let at = 0;
  while (at < passage.tokens.length) {
    const figure = findAt(passage, at);
    if (figure) figures.push(figure);
    at = figure?.to ?? at + 1;
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
  const before = measured || !isBareDirection(passage, from) ? changeBefore(passage, from) : null;
  return before ?? changeAfter(passage, to, measured);
}
