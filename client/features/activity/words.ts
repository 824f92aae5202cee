import type { ActivityEvent } from '#contract/activity.ts';

/** What events are about; the filter offers them in this order. */
export const entities = [
  'claim',
  'suggestion',
  'article',
  'question',
  'exchange rate',
  'saved view',
  'topic',
  'relation',
  'verdict',
  'report',
  'category',
  'frame',
  'source',
  'speaker group',
  'outlet',
  'outlet group',
  'member',
  'invitation',
  'api key',
  'suggester',
  'loaded word',
  'workspace',
] as const;

/** "claim sent back" → "sent back the claim"; what has no such form stays as it is. */
export function deedOf({ action, entity }: Pick<ActivityEvent, 'action' | 'entity'>): string {
  const verb = action.startsWith(`${entity} `) ? action.slice(entity.length + 1) : null;
  if (verb === null || !/^(\w+ed|sent back)$/.test(verb)) return action;
  return verb === 'joined' ? 'joined' : `${verb} the ${entity}`;
}

/** Events in runs of one local day, as they came: newest first. */
export function byDay<T extends Pick<ActivityEvent, 'at'>>(
  events: readonly T[],
): { day: string; events: T[] }[] {
  const days: { day: string; events: T[] }[] = [];
  for (const event of events) {
    const date = new Date(event.at);
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
