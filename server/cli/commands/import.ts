import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isPartialDate } from '#core/figures/partial-date.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { routes } from '#contract/routes.ts';
import { Refused, type ApiClient } from '../api-client.ts';
import { Misuse, type Command } from '../command.ts';
import { fillIn, readArticleLines, type ArticleLine } from '../import/article-lines.ts';
import { findServer, serverOptions } from '../find-server.ts';

const help = `parallax import FILES… [options]

Brings articles in (.txt .md .html). What each file is gets proposed from its text; confirm it, or
let --yes confirm all. Files that cannot be read are named with the reason, the others go on.

A .jsonl file holds an article a line: {text or sentences[], title?, outlet?, date?, …}. What the
line says goes before what is proposed.

  --topic NAME       put the articles into this topic; it is opened if there is none of the name.
                     Of .jsonl, {field} in it is the line's: --topic "Event {event}"
  --tokenised        words and marks in .jsonl are set apart by spaces ("it said ."): join them
  --outlet NAME      who published them, where the text does not say
  --published DATE   2021, 2021-05 or 2021-05-06, where the text does not say
  --yes              store without asking
  --json             one JSON line a file: {file, result, articleId?, because?}
  --url URL  --key KEY`;

const options = {
  ...serverOptions,
  topic: { type: 'string' },
  outlet: { type: 'string' },
  published: { type: 'string' },
  tokenised: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Settings {
  topic: string | undefined;
  outlet: string | undefined;
  published: string | undefined;
  ask: (proposal: ImportProposal, file: string) => Promise<boolean>;
}

/** An article to bring in, or why it cannot be. */
type Incoming =
  | { file: string; fileName: string; bytes: Blob; said: ArticleLine | null }
  | { file: string; because: string };

type Outcome =
  | { file: string; result: 'stored' | 'already here'; articleId: string; title: string | null }
  | { file: string; result: 'skipped' }
  | { file: string; result: 'failed'; because: string };

export const importCommand: Command = {
  summary: 'bring articles in from files',
  help,
  async run(args) {
    const { values, positionals: files } = read(args);
    if (files.length === 0) throw new Misuse('Name at least one file.');
    if (values.published !== undefined && !isPartialDate(values.published)) {
      throw new Misuse(`--published ${values.published} is no date such as 2021-05-06.`);
    }
    if (!values.yes && !process.stdin.isTTY) {
      throw new Misuse('There is nobody to ask: give --yes to store what is proposed.');
    }
    const server = findServer(values);
    const { topic, outlet, published, tokenised } = values;
    const ask = values.yes ? () => Promise.resolve(true) : askPerson;
    const articles = (await Promise.all(files.map((file) => readArticles(file, tokenised)))).flat();
    const outcomes: Outcome[] = [];
    for (const article of articles) {
      const outcome = await bringIn(server, article, { topic, outlet, published, ask });
      outcomes.push(outcome);
      const progress = `${outcomes.length}/${articles.length}`;
      process.stdout.write(values.json ? `${JSON.stringify(outcome)}\n` : line(progress, outcome));
    }
    return outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
  },
};

function read(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

async function findOrOpenTopic(server: ApiClient, name: string): Promise<string> {
  const { items } = await server.call(routes.listTopics, {});
  const found = items.find((topic) => topic.name.toLowerCase() === name.toLowerCase());
  return (found ?? (await server.call(routes.createTopic, { body: { name } }))).id;
}

async function bringIn(server: ApiClient, article: Incoming, settings: Settings): Promise<Outcome> {
  const { file } = article;
  if ('because' in article) return { file, result: 'failed', because: article.because };
  try {
    const query = { fileName: article.fileName };
    const proposal = await server.call(routes.proposeImport, { query, bytes: article.bytes });
    const [same] = proposal.sameText;
    if (same) return { file, result: 'already here', articleId: same.id, title: same.title };
    if (!(await settings.ask(proposal, file))) return { file, result: 'skipped' };
    const { id, title } = await store(server, proposal, article.said, settings);
    return { file, result: 'stored', articleId: id, title };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { file, result: 'failed', because: error.message };
  }
}

async function store(
  server: ApiClient,
  proposal: ImportProposal,
  said: ArticleLine | null,
  { topic, outlet, published }: Settings,
) {
  const { title, byline, language, text, regions } = proposal;
  const printed = said?.published ?? proposal.published?.value ?? null;
  const name = topic === undefined ? undefined : fillIn(topic, said?.fields ?? new Map());
  return server.call(routes.createArticle, {
    body: {
      title: said?.title ?? title?.value ?? null,
      outlet: said?.outlet ?? proposal.outlet?.value ?? outlet ?? null,
      published: printed
        ? { date: printed, origin: 'text' }
        : published
          ? { date: published, origin: 'editor' }
          : null,
      byline: byline?.value ?? null,
      language,
      text,
      regions,
      topicIds: name ? [await findOrOpenTopic(server, name)] : [],
    },
  });
}

async function askPerson(proposal: ImportProposal, file: string): Promise<boolean> {
  const shown = (name: string, found: { value: string; because: string } | null) =>
    `  ${name.padEnd(11)}${found ? `${found.value}  (${found.because})` : '–'}\n`;
  process.stdout.write(
    `${file}\n${shown('title', proposal.title)}${shown('outlet', proposal.outlet)}` +
      `${shown('published', proposal.published)}${shown('byline', proposal.byline)}`,
  );
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await reader.question('Store it? [Y/n] ');
  reader.close();
  return !/^n/i.test(answer.trim());
}

function line(progress: string, outcome: Outcome): string {
  const what =
    outcome.result === 'failed'
      ? `failed: ${outcome.because}`
      : 'title' in outcome
        ? `${outcome.result}: ${outcome.title ?? '(no title)'}`
        : outcome.result;
  return `${progress} ${outcome.file} ${what}\n`;
}

/** A file as it is, or each line of one that holds many; what cannot be read says why. */
async function readArticles(file: string, tokenised: boolean): Promise<Incoming[]> {
  try {
    const bytes = await readFile(file);
    if (!file.toLowerCase().endsWith('.jsonl')) {
      const blob = new Blob([new Uint8Array(bytes)]);
      return [{ file, fileName: path.basename(file), bytes: blob, said: null }];
    }
    return readArticleLines(file, bytes.toString('utf8'), { tokenised }).map((article) =>
      'because' in article
        ? { file: article.name, because: article.because }
        : {
            file: article.name,
            fileName: 'line.txt',
            bytes: new Blob([textOf(article)]),
            said: article,
          },
    );
  } catch (error) {
    if (!isFileError(error)) throw error;
    return [{ file, because: error.message }];
  }
}

/** A title stands over its text, as in a file. */
function textOf({ title, text }: ArticleLine): string {
  return title === null ? text : `${title}\n\n${text}`;
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
