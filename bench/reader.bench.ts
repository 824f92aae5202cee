// The reader at 2,000 overlapping claims on 100 kB, beside @recogito/text-annotator in one browser.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.ts';
import type { Measures } from './reader/page.ts';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'node_modules/.cache/reader-bench');
const rounds = 5;

const subjects = {
  plain: 'the text alone',
  ours: 'Parallax: text, margin, cards',
  highlights: 'text-annotator, CSS highlights',
  spans: 'text-annotator, spans',
} as const;
type Name = keyof typeof subjects;
const names: Name[] = ['plain', 'ours', 'highlights', 'spans'];

interface Row {
  firstPaint: number;
  addOne: number;
  frame: number;
}

/** Milliseconds that issue and screens promise of ours. */
const budgets: Row = { firstPaint: 120, addOne: 16, frame: 20 };

await buildPage();
const { executablePath, env } = findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  // Frames as fast as they are made: what is measured is work, not waiting for the screen.
  args: [...chromiumArgs, '--disable-frame-rate-limit'],
});
const server = serve();
try {
  report(await measureAll(browser));
} finally {
  server.close();
  await browser.close();
}

async function buildPage(): Promise<void> {
  await build({
    root: path.join(root, 'bench/reader'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true },
  });
}

/** Only this browser asks it, and only for what was just built. */
function serve() {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  return createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : path.normalize(`.${request.url ?? ''}`);
    try {
      const content = readFileSync(path.join(built, name));
      response.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
}

/** In turn, so that whatever else the machine does falls on all of them. */
async function measureAll(from: Browser): Promise<Map<Name, Row>> {
  const measured = new Map<Name, Measures[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured.get(name)?.push(await measureOne(from, name));
  }
  return new Map([...measured].map(([name, all]) => [name, summary(all)]));
}

async function measureOne(from: Browser, name: Name): Promise<Measures> {
  const page = await from.newPage({ viewport: { width: 1280, height: 900 } });
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`);
  await page.waitForFunction('window.measureReader');
  const measures = await page.evaluate<Measures>(`window.measureReader(${JSON.stringify(name)})`);
  await page.close();
  return measures;
}

function summary(all: readonly Measures[]): Row {
  return {
    firstPaint: quantile(
      all.map(({ firstPaint }) => firstPaint),
      0.5,
    ),
    addOne: quantile(
      all.flatMap(({ addOne }) => addOne),
      0.5,
    ),
    frame: quantile(
      all.flatMap(({ frames }) => frames),
      0.95,
    ),
  };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function report(rows: ReadonlyMap<Name, Row>): void {
  const ours = rows.get('ours') ?? budgets;
  const columns: [keyof Row, string][] = [
    ['firstPaint', 'first paint'],
    ['addOne', 'one more'],
    ['frame', 'frame p95'],
  ];
  console.log(`${''.padEnd(32)}${columns.map(([, title]) => title.padStart(22)).join('')}`);
  for (const [name, row] of rows) {
    const cells = columns.map(([key]) => {
      const ratio = name === 'ours' ? '' : ` (${(row[key] / ours[key]).toFixed(2)} × ours)`;
      return `${row[key].toFixed(1)} ms${ratio}`.padStart(22);
    });
    console.log(subjects[name].padEnd(32) + cells.join(''));
  }
  for (const [key, title] of columns) {
    const kept = ours[key] < budgets[key];
    console.log(
      `${title}: ${ours[key].toFixed(1)} of ${budgets[key]} ms ${kept ? 'kept' : 'MISSED'}`,
    );
    if (!kept) process.exitCode = 1;
  }
}
