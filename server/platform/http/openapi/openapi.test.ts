import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { AnyRoute } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import type { OpenApiDocument } from './document.ts';

let app: TestApp;
let document: OpenApiDocument;
beforeAll(async () => {
  app = await createTestApp();
  const response = await fetch(new URL('/api/openapi.json', app.url));
  document = (await response.json()) as OpenApiDocument;
});
afterAll(() => app.close());

const contract = Object.entries(routes) as [string, AnyRoute][];
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('every route of the contract is described once, and nothing else is', () => {
  const described = operations().map(
    ({ path, method, operation }) => `${operation.operationId} ${method} ${path}`,
  );
  const said = contract.map(
    ([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`,
  );
  expect(described.sort()).toEqual(said.sort());
});

test('every route of the contract is served', () => {
  const served = app.composition.implementations.map(
    ({ route }) => `${route.method} ${route.path}`,
  );
  expect(new Set(served).size).toBe(served.length);
  expect(served.sort()).toEqual(contract.map(([, { method, path }]) => `${method} ${path}`).sort());
});

test('every reference leads somewhere, and every component is referred to', () => {
  const references = new Set(
    [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1]!),
  );
  for (const reference of references) {
    expect([reference, lookUp(reference)]).toEqual([reference, expect.any(Object)]);
  }
  const { securitySchemes: _, ...components } = document.components;
  const names = Object.entries(components).flatMap(([kind, parts]) =>
    Object.keys(parts as object).map((name) => `components/${kind}/${name}`),
  );
  expect(names.filter((name) => !references.has(name))).toEqual([]);
});

function lookUp(pointer: string): unknown {
  return pointer
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}

test('path parameters are those of the path, required each', () => {
  for (const { path, operation } of operations()) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const described = operation.parameters.flatMap((part) =>
      'in' in part && part.in === 'path' && part.required ? [part.name] : [],
    );
    expect(described).toEqual(inPath);
  }
});

test('versions, repeats and who may call are said where they hold', () => {
  const say = (name: string) =>
    operations().find(({ operation }) => operation.operationId === name)!;
  const edit = say('editClaim').operation;
  expect(edit.parameters).toContainEqual({ $ref: '#/components/parameters/IfMatch' });
  expect(edit.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
  expect(Object.keys(edit.responses)).toEqual(
    expect.arrayContaining(['200', '401', '403', '404', '412', '422', '428', '503']),
  );
  expect(edit.responses['200']).toHaveProperty('headers.ETag');
  expect(say('getMe').operation.security).toEqual([{ apiKey: [] }, { session: [] }]);
  expect(say('getSignInLink').operation.security).toEqual([]);
});

test('what may be left out when sent stands always when answered', () => {
  const { Period, PeriodInput } = document.components.schemas;
  expect(Period?.required).toContain('implied');
  expect(PeriodInput?.required).toEqual(['from', 'to']);
});

const withBody = contract.filter(
  ([, { method, bytes }]) => /POST|PUT|PATCH/.test(method) && !bytes,
);
test.each(withBody)('the example of %s is taken by its own schema', (name, route) => {
  const { operation } = operations().find(({ operation }) => operation.operationId === name)!;
  const example = operation.requestBody?.content['application/json']?.example ?? {};
  expect(route.body.safeParse(example).error).toBeUndefined();
});

test('the page to read has every operation and schema, no script, and no dead link', async () => {
  const response = await fetch(new URL('/api/docs', app.url));
  const page = await response.text();
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  for (const [name] of contract) expect(ids).toContain(name);
  for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
  expect(page).not.toMatch(/<script|style="| on\w+=/);
  const nonce = /<style nonce="([^"]+)"/.exec(page)?.[1] ?? 'none';
  expect(response.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
  expect(page).toContain(`${app.url}/api/v1/me`);
});
