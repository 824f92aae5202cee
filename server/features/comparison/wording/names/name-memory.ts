import { CodePoints } from '#core/text/code-points.ts';
import { findNamings, type NamedText, type Referent } from '#core/wording/names/find-namings.ts';
import { readMentions } from '#core/wording/names/read-mentions.ts';
import { plainName } from '#core/wording/names/spelling.ts';
import { hitMaker, type Hit } from './hit.ts';
import type { StoredText } from './names-query.ts';
import type { Thing } from './thing.ts';

/** About 50 kB each: three topics of as many articles as are read of one. */
const mostTexts = 1_500;

/** What is called by several names in these texts? With such of them as were missing. */
export interface NamesQuestion {
  textIds: readonly string[];
  texts: readonly StoredText[];
}

/** The things, or the texts that have yet to be read. */
export type NamesAnswer = { things: Thing[] } | { missing: string[] };

interface Reading extends NamedText {
  hits: (Hit | null)[];
}

/** What was read of texts, which never change; those asked for least lately are forgotten first. */
export class NameMemory {
  private readonly readings = new Map<string, Reading>();

  answer({ textIds, texts }: NamesQuestion): NamesAnswer {
    for (const text of texts) this.keep(text.id, readText(text));
    const known: Reading[] = [];
    const missing: string[] = [];
    for (const id of textIds) {
      const reading = this.readings.get(id);
      if (!reading) missing.push(id);
      else {
        this.keep(id, reading);
        known.push(reading);
      }
    }
    if (missing.length > 0) return { missing };
    return { things: findNamings(known).map((referent) => thingOf(referent, known)) };
  }

  private keep(id: string, reading: Reading): void {
    this.readings.delete(id);
    this.readings.set(id, reading);
    const [oldest] = this.readings.keys();
    if (this.readings.size > mostTexts && oldest !== undefined) this.readings.delete(oldest);
  }
}

function thingOf({ name, namings }: Referent, texts: readonly Reading[]): Thing {
  return {
    id: `offer:${plainName(name)}`,
    kind: 'offer',
    name,
    note: null,
    namings: namings.map(({ words, places, evidence }) => ({
      words,
      why: evidence,
      hits: places.flatMap(([text, mention]) => texts[text]?.hits[mention] ?? []),
    })),
  };
}

function readText(text: StoredText): Reading {
  const points = new CodePoints(text.content);
  const leftOut = text.regions.filter(({ kind }) => kind === 'boilerplate');
  const found = readMentions(text.content, {
    leftOut: leftOut.map((region) => points.toRange(region)),
  });
  const hitOf = hitMaker(text);
  return {
    ...found,
    printed: found.mentions.map(({ from, to }) => text.content.slice(from, to)),
    hits: found.mentions.map(hitOf),
  };
}
