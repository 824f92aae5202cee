import path from 'node:path';
import type { Database } from '../../../../platform/db/client.ts';
import { DomainError } from '../../../../platform/domain-error.ts';
import { LastingWorker } from '../../../../platform/workers/lasting-worker.ts';
import { WorkerFailure } from '../../../../platform/workers/run-in-worker.ts';
import type { NamesAnswer, NamesQuestion } from './name-memory.ts';
import { readContents } from './names-query.ts';
import type { Thing } from './thing.ts';

/** Texts handed to the thread at a time. */
const batch = 50;
/** Rounds after which others that ask meanwhile have made it forget too much, too often. */
const mostRounds = 100;
const mostTopics = 30;

const worker = new LastingWorker(path.join(import.meta.dirname, 'names.worker.ts'), {
  deadline: 60_000,
  heapMegabytes: 512,
});

/** What was found in a set of texts, or is being looked for. */
const discovered = new Map<string, Promise<Thing[]>>();

/** What is called by several names in these texts, found in a thread of its own. */
export function discoverNames(
  database: Database,
  workspaceId: string,
  textIds: readonly string[],
): Promise<Thing[]> {
  const key = `${workspaceId} ${[...textIds].sort().join(' ')}`;
  const known = discovered.get(key);
  if (known) return known;
  const things = ask(database, workspaceId, textIds).catch((error: unknown) => {
    discovered.delete(key);
    throw problemOf(error);
  });
  discovered.set(key, things);
  const [oldest] = discovered.keys();
  if (discovered.size > mostTopics && oldest !== undefined) discovered.delete(oldest);
  return things;
}

/** Hands over the texts that the thread has not read, until it has read them all. */
async function ask(
  database: Database,
  workspaceId: string,
  textIds: readonly string[],
): Promise<Thing[]> {
  let question: NamesQuestion = { textIds, texts: [] };
  for (let round = 0; round < mostRounds; round += 1) {
    // The worker is our own and answers nothing else.
    const answer = (await worker.ask(question)) as NamesAnswer;
    if ('things' in answer) return answer.things;
    const wanted = answer.missing.slice(0, batch);
    const texts = await readContents(database, workspaceId, wanted);
    // A text that was deleted since is left out.
    const gone = new Set(wanted);
    for (const { id } of texts) gone.delete(id);
    question = { textIds: question.textIds.filter((id) => !gone.has(id)), texts };
  }
  throw new WorkerFailure('deadline');
}

function problemOf(error: unknown): unknown {
  if (!(error instanceof WorkerFailure) || error.reason === 'crash') return error;
  return new DomainError(
    503,
    'names_not_found',
    "The names in this topic's articles could not be looked for: it took too long or too much memory. Nothing was changed. Try again; a topic of fewer or shorter articles takes less.",
  );
}
