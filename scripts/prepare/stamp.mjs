import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

/**
 * Does `work` unless it was done for exactly these inputs. The stamp is gone while it is being
 * done, and therefore never speaks for something half-made.
 */
export async function once({ stamp, inputs, work }) {
  const file = path.join(root, stamp);
  const wanted = digest(inputs);
  if (isStamped(file, wanted)) return;
  await explainingDenials(async () => {
    rmSync(file, { force: true });
    await work();
    writeFileSync(file, wanted);
  });
}

/**
 * Makes a folder unless it was made from exactly these inputs. It is made beside its place and
 * takes it when it is whole: whoever runs from it, or makes it too, never sees half of it.
 */
export async function makeOnce({ folder, inputs, work }) {
  const place = path.join(root, folder);
  const wanted = digest(inputs);
  if (isStamped(path.join(place, '.stamp'), wanted)) return;
  const draft = `${place}.new-${process.pid}`;
  await explainingDenials(async () => {
    mkdirSync(draft, { recursive: true });
    try {
      await work(draft);
      writeFileSync(path.join(draft, '.stamp'), wanted);
      exchange(draft, place);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

function isStamped(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

function exchange(draft, place) {
  const old = `${draft}-old`;
  // Another run may do the same at this moment: whichever of the two stays is as good.
  unlessOvertaken('ENOENT', () => renameSync(place, old));
  unlessOvertaken('ENOTEMPTY', () => renameSync(draft, place));
  rmSync(old, { recursive: true, force: true });
}

function unlessOvertaken(code, work) {
  try {
    work();
  } catch (error) {
    if (error.code !== code) throw error;
  }
}

const denials = ['EACCES', 'EROFS', 'EPERM'];

/** Runs `work`; where the system forbids writing, says what to do instead of which call failed. */
export async function explainingDenials(work) {
  try {
    await work();
  } catch (error) {
    const denial = denials.find((code) => error.code === code || error.message?.includes(code));
    if (!denial) throw error;
    throw new Failure(
      `Cannot write into ${root} (${denial}). Parallax installs and builds inside its checkout: ` +
        `run it as the owner of that folder, or build it once as the owner.\n${error.message}`,
    );
  }
}

/** What these files and folders hold, told by names, sizes and times: reading them all is slow. */
export function fingerprint(entries, isWanted = () => true) {
  return entries.flatMap((entry) => walk(entry, isWanted)).join('\n');
}

/** For the few files whose content decides, whatever their times are. */
export function content(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function walk(entry, isWanted) {
  const stat = statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!stat) return [`${entry} -`];
  if (stat.isDirectory()) {
    return readdirSync(path.join(root, entry))
      .sort()
      .flatMap((name) => walk(`${entry}/${name}`, isWanted));
  }
  return isWanted(entry) ? [`${entry} ${stat.size} ${stat.mtimeMs}`] : [];
}

function digest(inputs) {
  return createHash('sha256').update(inputs.join('\n\n')).digest('hex');
}
