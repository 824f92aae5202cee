import type { AnswerKind } from '../../questions/question.ts';
import type { SummaryClaim, SummaryColumn } from './material.ts';
import { capital, counted, namesOf, numberWord, type Clause, type Sentence } from './sentence.ts';

/** What an outlet does that answers a question of a kind: "gives", of several "give". */
const verbs: Readonly<Record<AnswerKind, { one: string; many: string }>> = {
  figure: { one: 'gives a figure', many: 'give a figure' },
  choice: { one: 'answers', many: 'answer' },
  account: { one: 'tells of it', many: 'tell of it' },
};

/** Who answers, and of everybody else why not. */
export function answering(
  kind: AnswerKind,
  columns: readonly SummaryColumn[],
  claims: readonly SummaryClaim[],
): Sentence[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const answers = (id: string) => kind !== 'figure' || (byId.get(id)?.figure ?? null) !== null;
  // Claims that are too many to be at hand are counted, and taken for answers.
  const doAnswer = ({ claims: ids, claimCount }: SummaryColumn) =>
    ids.length > 0 ? ids.some(answers) : claimCount > 0;
  const present = columns.filter(({ state }) => state !== 'no article');
  const yes = present.filter(doAnswer);
  const without = present.filter((column) => column.claimCount > 0 && !doAnswer(column));
  const silent = present.filter(({ claimCount }) => claimCount === 0);
  // What follows says all there is to say of a single outlet that is silent.
  const isAlone = present.length === 1 && yes.length === 0;
  return [
    ...(isAlone ? [] : [[whoAnswers(kind, yes, present, answers)]]),
    ...(without.length > 0 ? [[withoutFigure(without)]] : []),
    ...silences(silent),
  ];
}

function whoAnswers(
  kind: AnswerKind,
  yes: readonly SummaryColumn[],
  present: readonly SummaryColumn[],
  answers: (id: string) => boolean,
): Clause {
  const { one, many } = verbs[kind];
  const claims = yes.flatMap((column) => column.claims.filter(answers));
  const [first] = yes;
  if (present.length === 0) return { words: 'No article of the topic is among them.', claims };
  if (!first) return { words: `None of ${counted(present.length, 'outlet')} ${one}.`, claims };
  if (present.length === 1) return { words: `${first.name} ${one}.`, claims };
  const share =
    yes.length === present.length
      ? yes.length === 2
        ? 'Both outlets'
        : `All ${numberWord(yes.length)} outlets`
      : `${capital(numberWord(yes.length))} of ${counted(present.length, 'outlet')}`;
  const names = namesOf(yes.map(({ name }) => name));
  return { words: `${share} ${yes.length === 1 ? one : many}: ${names}.`, claims };
}

function withoutFigure(columns: readonly SummaryColumn[]): Clause {
  const verb = columns.length === 1 ? 'speaks' : 'speak';
  return {
    words: `${namesOf(columns.map(({ name }) => name))} ${verb} of it without a figure.`,
    claims: columns.flatMap(({ claims }) => claims),
  };
}

/** An omission counts only where somebody read, and where it could have been said. */
function silences(silent: readonly SummaryColumn[]): Sentence[] {
  const of = (state: SummaryColumn['state']) => silent.filter((column) => column.state === state);
  const sentences: string[] = [];
  const say = (
    columns: readonly SummaryColumn[],
    words: (names: string, one: boolean) => string,
  ) => {
    if (columns.length === 0) return;
    sentences.push(words(namesOf(columns.map(({ name }) => name)), columns.length === 1));
  };
  say(of('not said'), (names, one) => {
    const read = of('not said').reduce((sum, column) => sum + column.read, 0);
    return `${names} ${one ? 'leaves' : 'leave'} it out, with ${readWords(read, read)}.`;
  });
  for (const { name, read, articles } of of('partly read')) {
    sentences.push(`${name} says nothing of it so far, with ${readWords(read, articles)}.`);
  }
  say(of('not yet read'), (names, one) => `${names} ${one ? 'is' : 'are'} not yet read.`);
  say(of('could not know'), (names) => `${names} could not know: every article is older.`);
  say(
    of('said'),
    (names, one) => `${names} ${one ? 'speaks' : 'speak'} of it in claims of another status.`,
  );
  return sentences.map((words) => [{ words, claims: [] }]);
}

/** "1 of 10 articles read to the end" */
function readWords(read: number, of: number): string {
  return `${read} of ${of} ${of === 1 ? 'article' : 'articles'} read to the end`;
}
