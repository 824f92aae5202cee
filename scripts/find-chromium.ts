import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface Chromium {
  readonly executablePath: string;
  /** What it needs in its environment beside our own. */
  readonly env: Readonly<Record<string, string>>;
}

/** Web security stays on: this is the browser our users have. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const root = path.resolve(import.meta.dirname, '..');

/**
 * A Chromium that starts on this machine. In this order: the one named by CHROMIUM_PATH,
 * Playwright's own, the system's, the one that lies inside an npm package. Each is tried, because
 * one that lacks a library is there and still does not start.
 */
export function findChromium(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named) return tried(named, [{}]) ?? fail(`${named} does not start.`);
  for (const executable of [chromium.executablePath(), ...systemBrowsers()]) {
    const usable = tried(executable, [{}]);
    if (usable) return usable;
  }
  return packaged() ?? fail('the one from @sparticuz/chromium does not start here.');
}

function systemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}

/** The program with the first of these environments in which it starts. */
function tried(
  executablePath: string,
  environments: Readonly<Record<string, string>>[],
): Chromium | undefined {
  if (!existsSync(executablePath)) return undefined;
  const env = environments.find((extra) => {
    const options = {
      env: { ...process.env, ...extra },
      stdio: 'ignore',
      timeout: 20_000,
    } as const;
    return spawnSync(executablePath, ['--version', '--no-sandbox'], options).status === 0;
  });
  return env && { executablePath, env };
}

function packaged(): Chromium | undefined {
  const folder = unpack();
  const fonts = { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  return tried(path.join(folder, 'chromium'), [fonts, { ...fonts, ...libraries }]);
}

/**
 * Its own fonts, where they lie, and the machine's. The file it brings looks for them in folders of
 * the service it is made for; without any font Chromium ends where a letter needs another one.
 */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`;

/**
 * The package unpacks itself into the folder for temporary files, where other users could put
 * something of theirs first. It gets one of its own, which takes its name when it is whole.
 */
function unpack(): string {
  const manifest = readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'));
  const version = /"version": *"([^"]+)"/.exec(manifest.toString())?.[1] ?? 'unknown';
  const folder = path.join(root, 'node_modules', '.cache', `sparticuz-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const script =
    "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  // It unpacks its libraries only where it takes the machine for the one they are for.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  spawnSync(process.execPath, ['-e', script], { cwd: root, env, stdio: 'inherit' });
  writeFileSync(path.join(draft, 'fonts', 'fonts.conf'), fontsConf);
  try {
    renameSync(draft, folder);
  } catch {
    // Another run was quicker.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function fail(reason: string): never {
  throw new Error(
    `The browser tests need a Chromium: ${reason} ` +
      'Install one (apt-get install chromium, or npx playwright install --with-deps chromium), ' +
      'or name one with CHROMIUM_PATH=/path/to/chromium.',
  );
}
