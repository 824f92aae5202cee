import { countableKey } from '#core/wording/loaded/countable.ts';
import { wordLocaleFor } from '#core/wording/terms/locales/locales.ts';
import { WordForms } from '#core/wording/terms/word-forms.ts';
import type { LoadedWordFields } from '#core/wording/loaded/default-words.ts';
import type { Actor } from '#core/members/member.ts';
import type { LoadedWord } from '#contract/wording.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { findLoadedWord } from './loaded-word-repository.ts';

const entity = 'loaded word';
/** Each is looked for in every text; a longer list is several lists. */
const mostWords = 500;

type Changes = { [K in keyof LoadedWordFields]?: LoadedWordFields[K] | undefined };

const refuseTwice = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'loaded_word_one_term',
    () => conflict('term_taken', 'This term is in the list already. Nothing was changed.'),
    write,
  );

export function createLoadedWord(
  database: Database,
  actor: Actor,
  fields: LoadedWordFields,
): Promise<LoadedWord> {
  refuseUncountable(fields.term);
  return refuseTwice(() =>
    command(database, actor, async (transaction, record) => {
      const { workspaceId } = actor;
      if ((await transaction.loadedWord.count({ where: { workspaceId } })) >= mostWords) {
        throw conflict('list_full', `The list holds ${mostWords} terms. Remove one first.`);
      }
      const id = newId();
      await transaction.loadedWord.create({ data: { workspaceId, id, ...fields } });
      const after = await viewWord(transaction, actor, id);
      record({ action: 'loaded word created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editLoadedWord(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  changes: Changes,
): Promise<LoadedWord> {
  if (changes.term !== undefined) refuseUncountable(changes.term);
  return refuseTwice(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewWord(transaction, actor, id);
      const { count } = await transaction.loadedWord.updateMany({
        where: { workspaceId: actor.workspaceId, id, version: ifVersion },
        data: { ...given(changes), version: { increment: 1 } },
      });
      if (count === 0) throw stale(await viewWord(transaction, actor, id));
      const after = await viewWord(transaction, actor, id);
      record({ action: 'loaded word edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteLoadedWord(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewWord(transaction, actor, id);
    const { count } = await transaction.loadedWord.deleteMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewWord(transaction, actor, id));
    record({ action: 'loaded word deleted', entity, entityId: id, before });
  });
}

function refuseUncountable(term: string): void {
  if (countableKey(term, new WordForms(wordLocaleFor('en'))) !== null) return;
  throw invalid(
    'term',
    'Only one word, or two that both say more than grammar ("proxy war"), can be counted.',
  );
}

async function viewWord(transaction: Transaction, actor: Actor, id: string): Promise<LoadedWord> {
  const word = await findLoadedWord(transaction, actor, id);
  if (!word) throw notFound();
  return word;
}
