import { routes } from '#contract/routes.ts';
import type { ApiClient } from '../cli/api-client.ts';
import type { CorpusPack } from './corpus-pack.ts';
import { questionKey, topicOf } from './pack-keys.ts';

/**
 * Outlets with their groups, sources with whom they speak for, topics and their questions. An
 * outlet or a source that the workspace knows by this name stays as it is there.
 */
export async function loadNouns(editor: ApiClient, pack: CorpusPack) {
  await loadOutlets(editor, pack);
  await loadSources(editor, pack);
  const topics = new Map<string, string>();
  for (const { key, name, description } of pack.topics) {
    const topic = await editor.call(routes.createTopic, { body: { name, description } });
    topics.set(key, topic.id);
  }
  return { topics, questions: await loadQuestions(editor, pack, topics) };
}

async function loadOutlets(editor: ApiClient, pack: CorpusPack): Promise<void> {
  const groups = new Map<string, string[]>();
  const known = byName((await editor.call(routes.listOutlets, {})).items);
  for (const { groups: names, ...body } of pack.outlets) {
    const outlet =
      known.get(body.name.toLowerCase()) ?? (await editor.call(routes.createOutlet, { body }));
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), outlet.id]);
  }
  for (const [name, outletIds] of groups) {
    await editor.call(routes.createOutletGroup, { body: { name, outletIds } });
  }
}

/** All first, then how they hang together: a spokesperson may stand before whom they speak for. */
async function loadSources(editor: ApiClient, pack: CorpusPack): Promise<void> {
  const known = byName((await editor.call(routes.listSources, { query: {} })).items);
  const made = new Map<string, { id: string; version: number }>();
  for (const { name, kind, role, aliases } of pack.sources) {
    const body = { name, kind, role, aliases };
    made.set(
      name,
      known.get(name.toLowerCase()) ?? (await editor.call(routes.createSource, { body })),
    );
  }
  for (const { name, speaksFor, partOf } of pack.sources) {
    const source = made.get(name);
    if (!source || known.has(name.toLowerCase())) continue;
    if (speaksFor === null && partOf === null) continue;
    await editor.call(routes.editSource, {
      params: { sourceId: source.id },
      ifVersion: source.version,
      body: {
        speaksForId: made.get(speaksFor ?? '')?.id ?? null,
        partOfId: made.get(partOf ?? '')?.id ?? null,
      },
    });
  }
  await loadSpeakerGroups(editor, pack, made);
}

async function loadSpeakerGroups(
  editor: ApiClient,
  pack: CorpusPack,
  sources: ReadonlyMap<string, { id: string }>,
): Promise<void> {
  const groups = new Map<string, string[]>();
  for (const { name, groups: names = [] } of pack.sources) {
    const source = sources.get(name);
    if (!source) continue;
    for (const group of names) groups.set(group, [...(groups.get(group) ?? []), source.id]);
  }
  for (const [name, sourceIds] of groups) {
    await editor.call(routes.createSpeakerGroup, { body: { name, sourceIds } });
  }
}

function byName<T extends { name: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.name.toLowerCase(), item]));
}

async function loadQuestions(editor: ApiClient, pack: CorpusPack, topics: Map<string, string>) {
  const questions = new Map<string, string>();
  for (const { answers, topic, ...question } of pack.questions) {
    const key = topicOf(pack, topic);
    const named = typeof answers === 'string' ? [] : answers;
    const made = await editor.call(routes.createQuestion, {
      body: {
        topicId: topics.get(key) ?? '',
        text: question.text,
        kind: typeof answers === 'string' ? answers : 'choice',
        unit: question.unit ?? null,
        answers: named,
        exclusive: question.exclusive ?? false,
        perActor: question.perActor ?? false,
        since: question.since ?? null,
        category: question.category ?? categoryOf(pack, question.text),
      },
    });
    questions.set(questionKey(key, question.text), made.id);
  }
  return questions;
}

/** A question that names no category has that of the first claim that answers it. */
function categoryOf(pack: CorpusPack, question: string): string | null {
  return pack.claims.find((claim) => claim.question === question)?.category ?? null;
}
