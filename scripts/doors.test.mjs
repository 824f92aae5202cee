import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, expect, test } from 'vitest';

/** Each way round a door: where it is tried, the code, and what the linter has to say. */
const ways = {
  'SQL put together from text': [
    'server/app.ts',
    'await database.$queryRawUnsafe(text);',
    /tagged template/,
  ],
  'markup written into a page': ['client/main.tsx', 'body.innerHTML = text;', /shown as text/],
  'markup handed to React': [
    'client/main.tsx',
    'export const page = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    /shown as text/,
  ],
  'a file sent past sendAnswer': [
    'server/app.ts',
    `response.setHeader('Content-Disposition', name);`,
    /sendAnswer/,
  ],
  'a program started': ['server/app.ts', `import 'node:child_process';`, /starts no programs/],
  'a request to another machine': ['server/app.ts', 'await fetch(url);', /other machines/],
  'another way to request': ['server/app.ts', `import 'undici';`, /other machines/],
  'a setting read on the way': ['server/app.ts', 'use(process.env.PORT);', /server\/env\.ts/],
  'a clock in core': ['server/core/figures/figure.ts', 'use(new Date());', /no clock/],
  'another clock in core': ['server/core/figures/figure.ts', 'use(Date.now());', /no clock/],
  'chance in core': ['server/core/figures/figure.ts', 'use(Math.random());', /same answer/],
  'a line on the console': ['server/app.ts', `console.log('here');`, /console/],
  'any as a type': ['server/app.ts', 'export const value: any = 1;', /any/],
};

let linter;

beforeAll(() => {
  linter = new ESLint({
    cwd: path.resolve(import.meta.dirname, '..'),
    // Types take long to compute and no door needs them.
    overrideConfig: [
      ts.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ],
  });
});

test.each(Object.entries(ways))('%s is refused', async (_, [filePath, code, says]) => {
  const [result] = await linter.lintText(`${code}\n`, { filePath });
  expect(result.messages.map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
});
