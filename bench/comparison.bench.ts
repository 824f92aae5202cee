// Every view of one topic over HTTP, at 1,000, 10,000 and 100,000 claims.
import { benchKey } from './material/load-desk.ts';
import { uuid } from './material/random.ts';
import { topicSizes, type Size } from './material/size.ts';
import { measure, report, type Measured } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

/** In milliseconds, at every size. */
const budget = 300;

const topic = `/topics/${uuid(6, 0)}`;
const wanted = process.env['BENCH_SIZES']?.split(',') ?? Object.keys(topicSizes);

const rows: Measured[] = [];
for (const [name, size] of Object.entries(topicSizes)) {
  if (!wanted.includes(name)) continue;
  const measureAll = (url: string) => measureSize(url, name, size);
  rows.push(...(await withServer(`bench-comparison-${name}`, size, measureAll)));
}
report(rows);

async function measureSize(url: string, name: string, size: Size): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [view, pathOf] of Object.entries(viewsAt(size))) {
    let bytes = 0;
    const row = await measure(`${name} ${view}`, budget, async (round) => {
      bytes = await get(url, pathOf(round));
    });
    measured.push({ ...row, what: `${row.what}, ${Math.round(bytes / 1024)} kB` });
  }
  return measured;
}

/** What each view asks when it opens. */
function viewsAt({ questions, outlets }: Size): Record<string, (round: number) => string> {
  const question = (round: number) => uuid(7, round % questions);
  const outlet = (round: number) => uuid(3, round % outlets);
  return {
    matrix: () => `${topic}/matrix`,
    'matrix, of one year': (round) =>
      `${topic}/matrix?publishedFrom=${2014 + (round % 12)}&publishedTo=${2014 + (round % 12)}`,
    'relations of the matrix': () => `${topic}/relations`,
    'one cell': (round) => `${topic}/matrix/${question(round)}/${outlet(round)}`,
    'figures of a question': (round) => `${topic}/relations/${question(round)}`,
    coverage: () => `${topic}/coverage`,
    'in words': () => `${topic}/summary`,
    voices: () => `${topic}/voices`,
    'timeline, published': () => `${topic}/timeline`,
    'timeline, about': () => `${topic}/timeline?clock=about`,
    'timeline, said': () => `${topic}/timeline?clock=said`,
    'texts beside each other': () => `${topic}/texts`,
    'what sets an outlet apart': (round) =>
      `${topic}/wording/distinctive?side=columns:${outlet(round)}`,
    'reporting verbs': () => `${topic}/wording/verbs`,
    hedges: () => `${topic}/wording/hedges`,
    'loaded words': () => `${topic}/wording/loaded`,
    headlines: () => `${topic}/wording/headlines`,
  };
}

/** The length of the answer in bytes. */
async function get(url: string, path: string): Promise<number> {
  const response = await fetch(`${url}/api/v1${path}`, {
    headers: { Authorization: `Bearer ${benchKey}` },
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`);
  return body.length;
}
