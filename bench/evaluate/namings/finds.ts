import { findNamings, type Referent } from '../../../server/core/wording/names/find-namings.ts';
import type { TextMentions } from '../../../server/core/wording/names/mention.ts';
import type { LabelledText } from './labelled.ts';

type Read = LabelledText & { mentions: TextMentions };

/** Said fewer times, a naming may be chance. */
const leastTimes = 2;
/** "Mr." is a house style, not a choice. */
const houseStyle = /^(?:mr|ms|mrs|dr)\.? /iu;

/**
 * The finds that tell most, one an event: things with the most namings that an outlet uses again
 * and again and that not all of the event's outlets use. In words, for the eye; nothing is scored.
 */
export function tellingFinds(events: readonly (readonly Read[])[]): string[] {
  return events.flatMap((texts) => {
    const named = texts.map(({ text, mentions }) => ({
      ...mentions,
      printed: mentions.mentions.map(({ from, to }) => text.slice(from, to)),
    }));
    const [best] = findNamings(named)
      .map((referent) => ({ referent, apart: apartIn(referent, texts) }))
      .sort((a, b) => b.apart.length - a.apart.length);
    return best ? [`${best.referent.name}: ${best.apart.join(' · ')}`] : [];
  });
}

/** Namings that some outlets use and others do not, each with who says it how often. */
function apartIn({ namings }: Referent, texts: readonly Read[]): string[] {
  return namings.flatMap(({ words, places }) => {
    const times = new Map<string, number>();
    for (const [text] of places) {
      const outlet = texts[text]?.outlet ?? '';
      times.set(outlet, (times.get(outlet) ?? 0) + 1);
    }
    if (times.size > texts.length / 2 || places.length < leastTimes || houseStyle.test(words))
      return [];
    return [
      `“${words}” ${[...times].map(([outlet, count]) => `${outlet} ${String(count)}`).join(', ')}`,
    ];
  });
}
