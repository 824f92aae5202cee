import type { PartialDate } from '../../figures/partial-date.ts';
import { isBoilerplate } from './boilerplate.ts';
import { bylineIn } from './byline.ts';
import { isAlternativeText, isCaption } from './captions.ts';
import { dateInLine, isAmbiguous } from './date-line.ts';
import type { Clue } from './evidence.ts';
import { readField, readMarker } from './header.ts';
import type { OutletNames } from './outlet-names.ts';
import { outletAlone, outletBesideDate, outletInFooter, outletSpeaking } from './outlets.ts';
import { hasStop, isShort, pageLines, wordCount, type PageLine } from './page-line.ts';

/** A page with each line's kind where it shows, and what was found on the way. */
export interface ReadPage {
  lines: PageLine[];
  /** From a line that says that it is the title. */
  title: Clue<string> | null;
  byline: Clue<string> | null;
  /** The likelier first. */
  outlets: Clue<string>[];
  dates: Clue<PartialDate>[];
  notes: string[];
}

/** How far a line can be believed on a date or outlet; the lower, the better. */
type Rank = 1 | 2 | 3 | 4;

class PageReader {
  readonly lines: PageLine[];
  title: Clue<string> | null = null;
  byline: Clue<string> | null = null;
  readonly notes: string[] = [];
  private readonly outlets: { rank: Rank; clue: Clue<string> }[] = [];
  private readonly dates: { rank: Rank; clue: Clue<PartialDate> }[] = [];
  private readonly names: OutletNames;

  constructor(text: string, names: OutletNames) {
    this.lines = pageLines(text);
    this.names = names;
  }

  read(): ReadPage {
    this.readHead();
    for (const line of this.lines) if (line.kind === null && isShort(line)) this.readLine(line);
    this.readPictures();
    this.readRepetitions();
    const { lines, title, byline, notes } = this;
    return {
      lines,
      title,
      byline,
      notes,
      outlets: inRank(this.outlets),
      dates: inRank(this.dates),
    };
  }

  /** A marker on the first line, and fields as collectors write them. */
  private readHead(): void {
    const first = this.lines[0];
    const marker = first && readMarker(first);
    if (marker) {
      const because = `the head of the text, ‘${first.text.slice(0, 15)}’`;
      this.dates.push({ rank: 1, clue: { value: marker.date, range: marker.range, because } });
      if (marker.rest.text === '') first.kind = 'boilerplate';
      this.lines[0] = marker.rest.text === '' ? first : marker.rest;
    }
    for (const line of this.lines.slice(0, headLines)) this.readField(line);
  }

  private readField(line: PageLine): void {
    const field = readField(line);
    if (!field) return;
    const because = `the line ‘${line.text}’`;
    const printed = line.text.slice(field.value.from - line.range.from);
    const clue = { value: printed, range: field.value, because };
    line.kind = field.field === 'title' ? 'headline' : 'boilerplate';
    if (field.field === 'title') this.title ??= clue;
    if (field.field === 'byline') this.byline ??= clue;
    if (field.field === 'outlet') {
      this.outlets.push({
        rank: 1,
        clue: { ...clue, value: this.names.known(printed) ?? printed },
      });
    }
    if (field.date === null) return;
    const updated = field.field === 'updated';
    this.dates.push({
      rank: updated ? 4 : 1,
      clue: { ...clue, value: field.date, because: updated ? updatedLine(line) : because },
    });
  }

  private readLine(line: PageLine): void {
    if (isBoilerplate(line.text)) {
      line.kind = 'boilerplate';
      this.addOutlet(3, outletInFooter(line, this.names));
      return;
    }
    if (isCaption(line)) line.kind = 'caption';
    else if (this.readDate(line) || this.readByline(line)) markCredit(line);
    else if (this.addOutlet(2, outletAlone(line, this.names))) line.kind = 'boilerplate';
    else this.addOutlet(3, outletSpeaking(line, this.names));
  }

  /** A line with a date and nothing else, or with an outlet's name. */
  private readDate(line: PageLine): boolean {
    if (isAmbiguous(line.text) && wordCount(line.text) <= 4) {
      this.notes.push(`The date in ‘${line.text}’ can be read in two ways and is left out.`);
      return true;
    }
    const found = dateInLine(line.text);
    if (!found || hasStop(line.text)) return false;
    const beside = this.addOutlet(2, outletBesideDate(line, this.names));
    if (found.after !== '' || (found.before !== '' && !beside)) return false;
    const range = {
      from: line.range.from + found.range.from,
      to: line.range.from + found.range.to,
    };
    const because = found.updated ? updatedLine(line) : `the line ‘${line.text}’`;
    this.dates.push({ rank: found.updated ? 4 : 2, clue: { value: found.date, range, because } });
    return true;
  }

  private readByline(line: PageLine): boolean {
    const range = bylineIn(line.text);
    if (!range) return false;
    const { from } = line.range;
    this.byline ??= {
      value: line.text.slice(range.from, range.to),
      range: { from: from + range.from, to: from + range.to },
      because: `the line ‘${line.text}’`,
    };
    const date = dateInLine(line.text.slice(range.to));
    if (date) {
      const at = from + range.to;
      const where = { from: at + date.range.from, to: at + date.range.to };
      this.dates.push({
        rank: 3,
        clue: { value: date.date, range: where, because: `the byline ‘${line.text}’` },
      });
    }
    return true;
  }

  private readPictures(): void {
    for (const [index, line] of this.lines.entries()) {
      if (line.kind === null && isAlternativeText(line, this.lines[index + 1]))
        line.kind = 'caption';
    }
  }

  /** A line without a stop that stood before: the page repeats itself, the article does not. */
  private readRepetitions(): void {
    const seen = new Set<string>();
    for (const line of this.lines) {
      if (line.kind === null || line.kind === 'caption') {
        if (seen.has(line.text) && !hasStop(line.text)) line.kind = 'boilerplate';
        seen.add(line.text);
      }
    }
  }

  private addOutlet(rank: Rank, clue: Clue<string> | null): boolean {
    if (clue) this.outlets.push({ rank, clue });
    return clue !== null;
  }
}

/** Fields stand at the head of a text, if anywhere. */
const headLines = 12;

export function classifyLines(text: string, names: OutletNames): ReadPage {
  return new PageReader(text, names).read();
}

function markCredit(line: PageLine): void {
  line.kind = 'boilerplate';
  line.credit = true;
}

function updatedLine(line: PageLine): string {
  return `the line ‘${line.text}’, when it was updated`;
}

function inRank<Value>(ranked: { rank: Rank; clue: Clue<Value> }[]): Clue<Value>[] {
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ clue }) => clue);
}
