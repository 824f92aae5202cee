// Run by duplicates.ts in a process of its own, so that the memory it prints is its own:
// COUNT documents of news length, one in ten a copy of one of COUNT / 50 agency reports.
import { CopyFinder } from '../../../server/core/duplicates/find-copies.ts';
import { name } from '../../material/prose.ts';
import { Random } from '../../material/random.ts';

const count = Number(process.argv[2] ?? 100_000);
const random = new Random(7);
const vocabulary = Array.from({ length: 30_000 }, (_, at) => `${name(random)}${at % 31}`);

function prose(length: number): string[] {
  return Array.from({ length }, () => random.pickFirst(vocabulary));
}

const reports = Array.from({ length: count / 50 }, () => prose(random.whole(200, 600)));

/** The report cut at its end, framed by words of the outlet's own, one word in thirty edited. */
function copy(report: readonly string[]): string[] {
  const kept = report.slice(0, Math.ceil(report.length * (0.6 + random.next() * 0.4)));
  const edited = kept.map((word) => (random.chance(1 / 30) ? random.pick(vocabulary) : word));
  return [...prose(random.whole(10, 60)), ...edited, ...prose(random.whole(10, 60))];
}

/** Counts the time and, as the machine may be busy with others, the processor's own. */
function timed<T>(work: () => T): T {
  const began = performance.now();
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  processor += (user + system) / 1e6;
  milliseconds += performance.now() - began;
  return done;
}

const finder = new CopyFinder();
let milliseconds = 0;
let processor = 0;
let words = 0;
for (let at = 0; at < count; at += 1) {
  const document = at % 10 === 0 ? copy(random.pick(reports)) : prose(random.whole(200, 1000));
  words += document.length;
  const text = document.join(' ');
  timed(() => finder.add(`${at}`, text));
}
const { pairs, clusters } = timed(() => finder.copies());
const megabytes = process.resourceUsage().maxRSS / 1024;
const copies = clusters.flat().length;
const wrong = clusters.flat().filter((id) => Number(id) % 10 !== 0).length;
console.log(
  JSON.stringify({
    seconds: milliseconds / 1000,
    processor,
    megabytes,
    words,
    pairs: pairs.length,
    copies,
    wrong,
  }),
);
