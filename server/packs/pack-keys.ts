import type { CorpusPack } from './corpus-pack.ts';

/** The topic of a pack that names none. */
export const onlyTopic = {
  key: 'topic',
  name: 'Imported corpus',
  description: 'Brought in from a corpus pack.',
};

/** Things that name no topic belong to the first. */
export const topicOf = (pack: CorpusPack, key: string | undefined): string =>
  key ?? pack.topics[0]?.key ?? onlyTopic.key;

/** Two topics may ask the same words. */
export const questionKey = (topic: string, text: string): string => `${topic}\n${text}`;
