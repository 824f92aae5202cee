import { relate } from '#core/comparison/relations/relate.ts';
import {
  defaultRelationSettings,
  type Related,
  type RelatedQuestion,
} from '#core/comparison/relations/relation.ts';
import { sourceNames } from '#core/comparison/relations/source-names.ts';
import { publishedOf } from './published-of.ts';
import { readClaim } from './read-claim.ts';
import type { RelateClaim, RelateLine, RelateQuestion } from './relate-line.ts';

/** What the two claims of a line are to each other. */
export function answerLine(line: RelateLine): Related {
  const { levelToleranceDays, aboutTolerance } = { ...defaultRelationSettings, ...line.settings };
  const settings = {
    levelToleranceDays: levelToleranceDays ?? defaultRelationSettings.levelToleranceDays,
    aboutTolerance: aboutTolerance ?? defaultRelationSettings.aboutTolerance,
  };
  const a = readClaim(line.a, publishedOf(line, 'a'), settings.aboutTolerance);
  const b = readClaim(line.b, publishedOf(line, 'b'), settings.aboutTolerance);
  return relate(a, b, {
    question: questionOf(line),
    sources: sourceNames(line.sources ?? []),
    rates: line.rates ?? [],
    settings,
  });
}

/** What the line says of the question, wherever it says it. */
function questionOf(line: RelateLine): RelatedQuestion | null {
  const found = line.question ?? ownQuestion(line.a) ?? ownQuestion(line.b) ?? listedQuestion(line);
  if (!found) return null;
  const { answers, unit = null, exclusive = null, perActor = false } = found;
  const kind = Array.isArray(answers) ? 'choice' : (answers ?? (unit ? 'figure' : 'choice'));
  return { kind, unit, exclusive, perActor };
}

function ownQuestion({ question }: RelateClaim): RelateQuestion | null {
  return typeof question === 'object' ? question : null;
}

function listedQuestion({ a, questions = [] }: RelateLine): RelateQuestion | undefined {
  return questions.find(({ text }) => text !== undefined && text === a.question);
}
