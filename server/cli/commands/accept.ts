import { parseArgs } from 'node:util';
import { reportFormats } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { loadPack, type LoadedPack } from '../../packs/load-pack.ts';
import { NotInText } from '../../packs/load-claims.ts';
import { NotAPack, readPack, type PackFolder } from '../../packs/read-pack.ts';
import { checkComparisons, isRight, type CheckedComparison } from '../accept/check-comparisons.ts';
import { checkWording, isVisible, type CheckedTerm } from '../accept/check-wording.ts';
import { compareFields, type ExpectedClaim, type Mismatch } from '../accept/compare-fields.ts';
import { expectationsOf } from '../accept/expected-fields.ts';
import { printMatrix } from '../accept/print-matrix.ts';
import { readers } from '../accept/readers.ts';
import { startThrowawayServer } from '../accept/throwaway-server.ts';
import { createApiClient, type ApiClient } from '../api-client.ts';
import { Misuse, type Command } from '../command.ts';
import { findServer, serverOptions } from '../find-server.ts';

const help = `parallax accept FOLDER [--url URL --key KEY]

Walks the whole path with a corpus pack (docs/accept.md): imports its articles, tags its claims,
prints the comparison, asks what the claims it compares are to
each other and where its terms stand, exports all four formats and reads every field of every claim back from each.
Uses a server of its own, thrown away afterwards, unless one is named.

Prints 39/39 (or as many claims as there are) and the time; otherwise each claim and field that
differs. Exits with 1 where a field or a comparison differs or a term is not found.`;

export const acceptCommand: Command = {
  summary: 'walk the whole path with a corpus pack and check every field of every export',
  help,
  async run(args) {
    const { values, folder } = read(args);
    const own = values.key === undefined ? await startThrowawayServer() : null;
    const server = own ? createApiClient(own.url, own.apiKey) : findServer(values);
    try {
      return await accept(server, asFirstPublished(readPack(folder)));
    } catch (error) {
      if (!(error instanceof NotAPack) && !(error instanceof NotInText)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    } finally {
      await own?.stop();
    }
  },
};

function read(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: serverOptions,
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Misuse('Name one folder.');
  return { values, folder };
}

/** Claims follow a text that is published anew: what is expected is worked out from the first. */
function asFirstPublished({ pack, files }: PackFolder): PackFolder {
  const articles = pack.articles.map((article) => ({ ...article, revisions: [] }));
  return { pack: { ...pack, articles }, files };
}

async function accept(server: ApiClient, folder: PackFolder): Promise<number> {
  const started = performance.now();
  const loaded = await loadPack({ editor: server, reviewer: server }, folder);
  process.stdout.write(proposalLines(folder, loaded));
  const expected = expectationsOf(folder, loaded);
  const mismatches: Mismatch[] = [];
  for (const topicId of loaded.topics.values()) {
    const params = { topicId };
    process.stdout.write(printMatrix(await server.call(routes.getMatrix, { params, query: {} })));
    const claims = expected.filter((claim) => claim.topicId === topicId);
    mismatches.push(...(await checkExports(server, topicId, claims)));
  }
  const compared = await checkComparisons(server, folder.pack, loaded);
  const worded = await checkWording(server, folder.pack, loaded);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(comparisonLines(compared) + wordingLines(worded));
  const told = tell(expected, mismatches, seconds);
  return compared.every(isRight) && worded.every(isVisible) ? told : 1;
}

/** What the texts themselves say of their origin, beside what the pack says they say. */
function proposalLines({ pack }: PackFolder, { articles }: LoadedPack): string {
  return pack.articles
    .map(({ file, inText }) => {
      const { outlet, published } = articles.get(file)?.proposal ?? {};
      const shown = (found: string | undefined, printed: string | null) =>
        (found ?? null) === printed ? (found ?? '–') : `${found ?? '–'} (pack: ${printed ?? '–'})`;
      return `${file}: ${shown(outlet?.value, inText.outlet)}, ${shown(published?.value, inText.published)}\n`;
    })
    .join('');
}

/** What every two claims of the pack are to each other, with the reason the API gives. */
function comparisonLines(compared: readonly CheckedComparison[]): string {
  if (compared.length === 0) return '';
  const lines = compared.map((each) => {
    const wrong = isRight(each) ? '' : ` (pack: ${each.expected})`;
    return `${each.names}: ${each.found}${wrong}. ${each.because}\n`;
  });
  const right = compared.filter(isRight).length;
  return `${lines.join('')}${right}/${compared.length} comparisons\n`;
}

/** In whose articles each term stands; where the pack says otherwise, it is said how. */
function wordingLines(worded: readonly CheckedTerm[]): string {
  if (worded.length === 0) return '';
  const lines = worded.map(({ about, term, found, missing, beyond }) => {
    const lacking = missing.length > 0 ? ` (pack: also ${missing.join(', ')})` : '';
    const more = beyond.length > 0 ? ` (pack: not ${beyond.join(', ')})` : '';
    return `${about}: “${term}” ${found.join(', ') || 'nowhere'}${lacking}${more}\n`;
  });
  const visible = worded.filter(isVisible).length;
  const beyond = worded.filter((each) => each.beyond.length > 0).length;
  const also = beyond > 0 ? `, ${beyond} of them elsewhere too` : '';
  return `${lines.join('')}${visible}/${worded.length} terms stand where the pack has them${also}\n`;
}

async function checkExports(
  server: ApiClient,
  topicId: string,
  claims: readonly ExpectedClaim[],
): Promise<Mismatch[]> {
  const { id: reportId } = await server.call(routes.createReport, {
    body: { topicId, title: 'Accept' },
  });
  const mismatches: Mismatch[] = [];
  for (const format of reportFormats) {
    const params = { reportId, format };
    const text = await server.call(routes.exportReport, { params });
    mismatches.push(...compareFields(format, claims, readers[format](text)));
  }
  return mismatches;
}

function tell(expected: readonly ExpectedClaim[], mismatches: Mismatch[], seconds: string): number {
  for (const { format, claim, field, expected: was, found } of mismatches) {
    process.stderr.write(
      `${claim} ${field} (${format}): expected ${show(was)}, found ${show(found)}\n`,
    );
  }
  const wrong = new Set(mismatches.map(({ claim }) => claim));
  const right = expected.filter(({ name }) => !wrong.has(name)).length;
  process.stdout.write(`${right}/${expected.length} claims in ${seconds} s\n`);
  return mismatches.length === 0 ? 0 : 1;
}

const show = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);
