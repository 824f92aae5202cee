import { groupMentions } from '../../server/core/wording/names/group-mentions.ts';
import type { Mention, TextMentions } from '../../server/core/wording/names/mention.ts';
import { readMentions } from '../../server/core/wording/names/read-mentions.ts';
import { bCubed, pairwise, type Grouped, type Scores } from './namings/b-cubed.ts';
import { tellingFinds } from './namings/finds.ts';
import { readLabelled, type Label, type LabelledText } from './namings/labelled.ts';
import type { Evaluation, Row } from './row.ts';

const set = 'outlets/newswcl50.jsonl';

/** Types whose codes are one thing each; ACTOR-I lumps many persons together, ACTION are verbs. */
const referents = new Set(['ACTOR', 'COUNTRY', 'GROUP', 'OBJECT', 'EVENT', 'MISC']);
/** How somebody is described, not what they are called. */
const descriptions = 'PROPERTY';

interface Read extends LabelledText {
  mentions: TextMentions;
}

/** Says of every mention of an event's texts which group it is in. */
type Grouper = (texts: readonly Read[]) => string[][];

const ours: Grouper = (texts) =>
  groupMentions(texts.map(({ mentions }) => mentions)).map((text) =>
    text.map(({ group }) => group),
  );

/** The floor: the head noun, and a name's last word. */
const byHead: Grouper = (texts) =>
  texts.map(({ mentions }) => mentions.mentions.map(({ head }) => head));

/** The floor's other way with names: the whole name in capitals. */
const byName: Grouper = (texts) =>
  texts.map(({ mentions }) => mentions.mentions.map(({ head, name }) => name ?? head));

/** Which of the phrases that annotators gave to one referent are put together. */
export const evaluateNamings: Evaluation = (shared) => {
  const texts = readLabelled(shared).map((text) => ({
    ...text,
    mentions: readMentions(text.text),
  }));
  const events = [...new Set(texts.map(({ event }) => event))].map((event) =>
    texts.filter((text) => text.event === event),
  );
  for (const find of tellingFinds(events)) console.log(find);
  const itemsOf = (types: (type: string) => boolean, of = events) => {
    const groupsOf = (grouper: Grouper) =>
      of.flatMap((event) => grouped(event, grouper(event), types));
    return {
      ours: groupsOf(ours),
      'head noun and last name': groupsOf(byHead),
      'head noun and whole name': groupsOf(byName),
    };
  };
  const rows = (name: string, types: (type: string) => boolean): Row[] => {
    const items = itemsOf(types);
    return [
      ...scoreRows(
        `${name}, B³ (${String(items.ours.length)} labels)`,
        items,
        bCubed,
        name === 'referents',
      ),
      ...scoreRows(`${name}, pairs`, items, pairwise),
    ];
  };
  return Promise.resolve([
    ...rows('referents', (type) => referents.has(type)),
    // Nothing here may rest on one event alone.
    ...events.flatMap((event) =>
      scoreRows(
        `referents of event ${event[0]?.event ?? ''}, B³`,
        itemsOf((type) => referents.has(type), [event]),
        bCubed,
      ),
    ),
    ...rows('all labels', (type) => type !== descriptions),
    ...[...referents]
      .map((type) => rows(type, (one) => one === type)[0])
      .filter((row) => row !== undefined),
  ]);
};

/** The better of the two floors, and 15 points above it. */
function floorOf(
  floors: Record<string, Grouped[]>,
  score: (items: readonly Grouped[]) => Scores,
): number {
  return Math.max(...Object.values(floors).map((items) => score(items).f1)) + 15;
}

function scoreRows(
  name: string,
  { ours: own, ...floors }: Record<string, Grouped[]> & { ours: Grouped[] },
  score: (items: readonly Grouped[]) => Scores,
  aimed = false,
): Row[] {
  const of = (key: keyof Scores): Row => ({
    set,
    measure: `${name} ${key} %`,
    ours: score(own)[key],
    peers: Object.fromEntries(
      Object.entries(floors).map(([floor, items]) => [floor, score(items)[key]]),
    ),
    aim: aimed && key === 'f1' ? `≥ ${floorOf(floors, score).toFixed(1)}` : null,
  });
  return [of('f1'), of('precision'), of('recall')];
}

/** The labels of an event with the group of the mention each stands on; one that none stands on is alone. */
function grouped(
  texts: readonly Read[],
  groups: readonly (readonly string[])[],
  types: (type: string) => boolean,
): Grouped[] {
  return texts.flatMap(({ id, event, labels, mentions: { mentions } }, text) => {
    const seen = new Set<string>();
    return labels.flatMap((label, index) => {
      const key = `${String(label.from)} ${String(label.to)} ${label.referent}`;
      if (!types(label.type) || seen.has(key)) return [];
      seen.add(key);
      const at = mentionOf(label, mentions);
      const alone = `${id} ${String(index)}`;
      const group = at < 0 ? alone : (groups[text]?.[at] ?? alone);
      return [{ label: `${event} ${label.type} ${label.referent}`, group: `${event} ${group}` }];
    });
  });
}

/** The first mention whose head is in the label and that owns none of the label's others. */
function mentionOf({ from, to }: Label, mentions: readonly Mention[]): number {
  const inside = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.from < to && from < mention.to)
    .filter(({ mention }) => mention.to <= to || mention.kind === 'name');
  const owners = new Set(inside.map(({ mention }) => mention.owner));
  return inside.find(({ index }) => !owners.has(index))?.index ?? -1;
}
