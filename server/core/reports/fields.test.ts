import { expect, it } from 'vitest';
import { claimFields, fieldsOf, shapeOf } from './fields.ts';
import { bareClaim, sampleClaim } from './testing/sample-report.ts';

/** Every value of an object under its path. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

it('names every value a claim has, and nothing else', () => {
  const claim = sampleClaim();
  const paths = fieldsOf(claim).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(leaves(claim).toSorted());
});

it('leaves out what says nothing', () => {
  const paths = fieldsOf(bareClaim()).map(({ path }) => path);
  expect(paths).not.toContain('figure.value');
  expect(paths).not.toContain('anchor.prefix');
  expect(paths).toContain('version');
});

it('keeps the items of a list together, in their order', () => {
  const links = fieldsOf(sampleClaim()).filter(({ path }) => path.startsWith('chain'));
  expect(links.map(({ path, value }) => `${path} ${String(value)}`)).toEqual([
    'chain[0].source the keeper',
    'chain[0].verb wrote',
    'chain[0].mode mixed',
    'chain[0].occasion.venue log book',
    'chain[0].occasion.said 2031-05-04',
    'chain[1].source a visitor',
    'chain[1].verb told',
    'chain[1].mode indirect',
    'chain[1].occasion.venue the jetty',
    'chain[1].occasion.said 2031-05',
  ]);
});

it('knows a field of any item by its name', () => {
  expect(shapeOf('chain[12].occasion.said')?.kind).toBe('date');
  expect(shapeOf('figure.colour')).toBeNull();
  expect(new Set(claimFields.map(({ path }) => path)).size).toBe(claimFields.length);
});
