import { maxFileBytes, type Article } from '#contract/articles.ts';
import { sameText, type ImportProposal } from '#contract/import-proposals.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';
import { ApiError, messageOf, OfflineError } from '../../../lib/api-error.ts';
import { randomKey } from '../../../lib/random-key.ts';
import { createStore } from '../../../lib/store.ts';
import { atMost } from './at-most.ts';
import { bodyOf, draftOf, type Draft } from './draft.ts';
import { stageOf, type ImportItem, type ImportState } from './import-item.ts';
import { patiently } from './patiently.ts';

/** All texts on their way in. It outlives every dialog and page; only leaving the site ends it. */
export const importQueue = createStore<readonly ImportItem[]>([]);

/** The topics that a text starts with: the one that is being looked at. */
export const startTopics = createStore<readonly string[]>([]);

const oneOfTwo = atMost(2);

/** Takes files in; each is read by the server, and waits to be confirmed. */
export function addFiles(files: Iterable<File>): void {
  const items = Array.from(files, (file) => newItem(file.name, file));
  importQueue.set([...importQueue.get(), ...items]);
  for (const item of items) void propose(item);
}

export function addText(text: string): string {
  const item = newItem(null, new Blob([text], { type: 'text/plain' }));
  importQueue.set([...importQueue.get(), item]);
  void propose(item);
  return item.key;
}

export function retry(item: ImportItem): void {
  setState(item.key, { is: 'waiting' });
  void propose(item);
}

export function dismiss(key: string): void {
  importQueue.set(importQueue.get().filter((item) => item.key !== key));
}

export function dismissFinished(): void {
  importQueue.set(importQueue.get().filter(({ state }) => state.is !== 'stored'));
}

export function editDraft(key: string, change: Partial<Draft>): void {
  const item = importQueue.get().find((one) => one.key === key);
  if (item?.state.is !== 'ready') return;
  setState(key, { ...item.state, draft: { ...item.state.draft, ...change }, notice: null });
}

export function storeAll(): void {
  for (const item of importQueue.get()) if (stageOf(item) === 'ready') void store(item.key);
}

/** Confirmed: stores the article as the draft says. */
export async function store(key: string): Promise<void> {
  const item = importQueue.get().find((one) => one.key === key);
  if (item?.state.is !== 'ready') return;
  const { proposal, draft } = item.state;
  setState(key, { is: 'storing', proposal, draft });
  // One key for all tries of this draft: a lost answer does not make a second article.
  const idempotencyKey = randomKey();
  try {
    const stored = await oneOfTwo(() => patiently(() => send(proposal, draft, idempotencyKey)));
    setState(key, { is: 'stored', articleId: stored.id, title: stored.title });
  } catch (error) {
    const copy = copyIn(error);
    setState(
      key,
      copy
        ? { is: 'ready', proposal: { ...proposal, sameText: [copy] }, draft, notice: null }
        : { is: 'ready', proposal, draft, notice: messageOf(error) },
    );
  }
}

/** As a further article, or as the next text of one that is here. */
function send(proposal: ImportProposal, draft: Draft, idempotencyKey: string): Promise<Article> {
  const body = bodyOf(proposal, draft);
  if (!draft.versionOf) return call(routes.createArticle, { body, idempotencyKey });
  const { id, version } = draft.versionOf;
  const { text, regions } = body;
  const next = { text, ...(regions && { regions }) };
  const params = { articleId: id };
  return call(routes.addText, { params, ifVersion: version, body: next, idempotencyKey });
}

function newItem(fileName: string | null, content: Blob): ImportItem {
  return { key: randomKey(), fileName, content, state: { is: 'waiting' } };
}

async function propose(item: ImportItem): Promise<void> {
  const { key, fileName, content } = item;
  const topicIds = startTopics.get();
  if (content.size > maxFileBytes) {
    const limit = maxFileBytes / 1_000_000;
    const reason = `It is larger than ${limit} MB. Paste the part that is the article instead.`;
    setState(key, { is: 'failed', reason, mayRetry: false });
    return;
  }
  const query = fileName === null ? {} : { fileName };
  const idempotencyKey = randomKey();
  try {
    const proposal = await oneOfTwo(() => {
      setState(key, { is: 'reading' });
      return patiently(() => call(routes.proposeImport, { query, bytes: content, idempotencyKey }));
    });
    setState(key, { is: 'ready', proposal, draft: draftOf(proposal, topicIds), notice: null });
  } catch (error) {
    setState(key, { is: 'failed', reason: messageOf(error), mayRetry: mayHelp(error) });
  }
}

/** The article that got here first with this text, if that is why storing was refused. */
function copyIn(error: unknown): ImportProposal['sameText'][number] | null {
  if (!(error instanceof ApiError) || error.code !== 'same_text') return null;
  const copy = sameText.safeParse(error.problem.current);
  return copy.success ? copy.data : null;
}

/** A refusal of the file itself will be the same tomorrow. */
function mayHelp(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ApiError && error.status >= 500);
}

function setState(key: string, state: ImportState): void {
  importQueue.set(importQueue.get().map((item) => (item.key === key ? { ...item, state } : item)));
}
