import path from 'node:path';
import { maxFileBytes, maxTextLength } from '#contract/articles.ts';
import { type ImportProposal } from '#contract/import-proposals.ts';
import { proposeArticle } from '#core/articles/propose-article.ts';
import { OutletNames, type KnownOutlet } from '#core/articles/proposal/outlet-names.ts';
import type { Actor } from '#core/members/member.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { detectLanguage } from '../../platform/language.ts';
import { decodeText } from './decode-text.ts';
import type { Fact } from './file-facts.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { mergeRegions } from './merge-regions.ts';
import { readFile } from './read-file.ts';

export interface ImportDeps {
  knownOutlets: (actor: Actor) => Promise<KnownOutlet[]>;
  /** Standing articles that carry this text. */
  findSameText: (actor: Actor, content: string) => Promise<ImportProposal['sameText']>;
  /** Standing articles much like this one, and whom its text credits. */
  findSimilar: (
    actor: Actor,
    incoming: Record<'title' | 'outlet' | 'url', string | null> & {
      content: string;
      boilerplate: readonly number[];
    },
  ) => Promise<Pick<ImportProposal, 'similar' | 'credit'>>;
}

/** What a file or a pasted text is, for a person to confirm; nothing is stored. */
export async function proposeImport(
  deps: ImportDeps,
  actor: Actor,
  bytes: Uint8Array,
  fileName: string | undefined,
): Promise<ImportProposal> {
  const { kind, decoded, notes } = decodeFile(bytes, fileName);
  const file = await readFile(kind, decoded);
  const points = new CodePoints(file.text);
  if (points.length > maxTextLength) throw tooLong(points.length);

  const knownOutlets = await deps.knownOutlets(actor);
  const found = proposeArticle({ text: file.text, fileName: fileName ?? null, knownOutlets });
  const outlet = (file.outlet && byItsNameHere(file.outlet, knownOutlets)) ?? found.outlet;
  const title = file.title ?? found.title;
  const regions = mergeRegions(points, file.roles, found.regions);
  const boilerplate = regions.filter(({ kind }) => kind === 'boilerplate');
  return {
    title: told(title),
    outlet: told(outlet),
    published: told(file.published ?? found.published),
    byline: told(file.byline ?? found.byline),
    url: file.url,
    language: file.language ?? (await detectLanguage(file.text)),
    text: file.text,
    regions,
    notes: [...notes, ...file.notes, ...(file.title ? [] : found.notes)],
    sameText: await deps.findSameText(actor, file.text),
    ...(await deps.findSimilar(actor, {
      title: title?.value ?? null,
      outlet: outlet?.value ?? null,
      url: file.url?.value ?? null,
      content: file.text,
      boilerplate: boilerplate.flatMap(({ start, end }) => [start, end]),
    })),
  };
}

function decodeFile(
  bytes: Uint8Array,
  fileName: string | undefined,
): { kind: FileKind; decoded: string; notes: string[] } {
  const kind = fileKind(fileName);
  if (kind === null) {
    throw new DomainError(
      422,
      'unsupported_file',
      `Files ending in “${path.extname(fileName ?? '')}” cannot be read here: .txt, .md and .html can, and pasted text. Nothing was stored.`,
    );
  }
  if (bytes.length > maxFileBytes) {
    throw new DomainError(
      413,
      'too_large',
      `The file has ${bytes.length.toLocaleString('en')} bytes; at most ${maxFileBytes.toLocaleString('en')} can be read. Nothing was stored.`,
    );
  }
  const decoded = decodeText(bytes, kind === 'html' ? declaredCharset(bytes) : null);
  if ('refused' in decoded) throw refusals[decoded.refused]();
  return { kind, decoded: decoded.text, notes: decoded.notes };
}

const refusals = {
  empty: () => new DomainError(422, 'empty_file', 'There are no words in it. Nothing was stored.'),
  'not text': () =>
    new DomainError(
      422,
      'not_text',
      'This is not text, whatever its name says: it looks like a picture, a document or a program. Nothing was stored. Save it as text first.',
    ),
  'wrong encoding': () =>
    new DomainError(
      422,
      'wrong_encoding',
      'Its letters are in an encoding that cannot be told for sure. Nothing was stored. Save it as UTF-8 and bring it in again.',
    ),
};

function tooLong(length: number): DomainError {
  return new DomainError(
    422,
    'text_too_long',
    `The text has ${length.toLocaleString('en')} characters; at most ${maxTextLength.toLocaleString('en')} can be stored as one article. Nothing was stored. Divide it and bring in the parts.`,
  );
}

/** What a page declares in its first bytes, which every encoding writes alike. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  return /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

function byItsNameHere(outlet: Fact, knownOutlets: readonly KnownOutlet[]): Fact {
  return { ...outlet, value: new OutletNames(knownOutlets).known(outlet.value) ?? outlet.value };
}

/** Without where it stands: the answer shows the passage itself. */
function told<Value>(evidence: Fact<Value> | null): Fact<Value> | null {
  return (
    evidence && {
      value: evidence.value,
      asPrinted: evidence.asPrinted,
      because: evidence.because,
    }
  );
}
