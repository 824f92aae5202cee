import type { PartialDate } from '../figures/partial-date.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Region } from './article.ts';
import { classifyLines } from './proposal/classify-lines.ts';
import { toEvidence, type Clue, type Evidence } from './proposal/evidence.ts';
import { findHeadline, findStandfirst } from './proposal/headline.ts';
import { OutletNames, type KnownOutlet } from './proposal/outlet-names.ts';
import { outletAfterTitle } from './proposal/outlets.ts';
import type { PageLine } from './proposal/page-line.ts';
import { toRegions } from './proposal/regions.ts';

/** What a pasted text or a file says of itself, for a person to confirm or correct. */
export interface ArticleProposal {
  title: Evidence<string> | null;
  outlet: Evidence<string> | null;
  published: Evidence<PartialDate> | null;
  byline: Evidence<string> | null;
  regions: Region[];
  /** What the person should know: a sentence each. */
  notes: string[];
  /** Other values that were found, the likelier first. */
  alternatives: { outlet: Evidence<string>[]; published: Evidence<PartialDate>[] };
}

export interface ArticleFile {
  /** As it will be stored. */
  text: string;
  /** Pasted text has none. */
  fileName: string | null;
  knownOutlets: readonly KnownOutlet[];
}

/**
 * Proposes title, outlet, date, byline and regions from what is printed. Nothing is guessed: a
 * caption is no title, and a date in a caption is not the article's.
 */
export function proposeArticle({ text, fileName, knownOutlets }: ArticleFile): ArticleProposal {
  const points = new CodePoints(text);
  const names = new OutletNames(knownOutlets);
  const page = classifyLines(text, names);
  const titled =
    page.title === null ? titleFrom(page.lines, names) : { title: page.title, outlet: null };
  const outlets = titled.outlet ? [titled.outlet, ...page.outlets] : page.outlets;
  const evidence = <Value>(clue: Clue<Value>) => toEvidence(points, clue);
  const [outlet, ...otherOutlets] = distinct(outlets.map(evidence));
  const [published, ...otherDates] = distinct(page.dates.map(evidence));
  const named = outlet ?? outletFromFileName(fileName, names);
  return {
    title: titled.title && evidence(titled.title),
    outlet: named ?? null,
    published: published ?? null,
    byline: page.byline && evidence(page.byline),
    regions: toRegions(points, page.lines),
    notes: [
      ...page.notes,
      ...(titled.title ? [] : ['No line reads like a headline; the title is left empty.']),
      ...(published?.because.includes('updated') ? [updatedNote] : []),
    ],
    alternatives: { outlet: otherOutlets, published: otherDates },
  };
}

const updatedNote = 'The only date is that of an update; the article may have appeared earlier.';

/** Marks headline and standfirst, and takes the site's name off the title. */
function titleFrom(
  lines: PageLine[],
  names: OutletNames,
): { title: Clue<string> | null; outlet: Clue<string> | null } {
  const line = findHeadline(lines);
  if (!line) return { title: null, outlet: null };
  line.kind = 'headline';
  const standfirst = findStandfirst(lines, line);
  if (standfirst) standfirst.kind = 'standfirst';
  const outlet = outletAfterTitle(line, names);
  const range = outlet ? { ...line.range, to: outlet.range.from } : line.range;
  const value = line.text.slice(0, range.to - range.from).replace(/[\s|–—-]+$/u, '');
  return {
    title: {
      value,
      range: { from: range.from, to: range.from + value.length },
      because: 'the first line',
    },
    outlet,
  };
}

function outletFromFileName(fileName: string | null, names: OutletNames): Evidence<string> | null {
  const name = fileName === null ? null : names.inFileName(fileName);
  if (name === null || fileName === null) return null;
  return {
    value: name,
    asPrinted: fileName,
    because: 'the name of the file; the text names none',
    span: null,
  };
}

/** Each value once, with the evidence that comes first. */
function distinct<Value>(all: Evidence<Value>[]): Evidence<Value>[] {
  return all.filter(
    ({ value }, index) => all.findIndex((other) => other.value === value) === index,
  );
}
