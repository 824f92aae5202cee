import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasRole, roles } from '#core/members/member.ts';
import type { AnyRoute } from '#contract/route.ts';
import { routes, type RouteName } from '#contract/routes.ts';
import { accessSamples } from './platform/testing/access-samples.ts';
import { AccessThings } from './platform/testing/access-things.ts';
import { createTestApp, type TestApp } from './platform/testing/test-app.ts';
import type { CallInput } from './platform/testing/test-call.ts';
import type { PersonName } from './platform/testing/test-people.ts';

const contract = Object.entries(routes) as [RouteName, AnyRoute][];
const guarded = contract.filter(([, { access }]) => access !== 'public');

let app: TestApp;
let things: AccessThings;
let fingerprintQuery: string;
beforeAll(async () => {
  app = await createTestApp();
  fingerprintQuery = await writeFingerprintQuery();
  things = await AccessThings.create(app);
});
afterAll(() => app.close());

/** A call that succeeds for whoever may make it; a route without a sample fails here. */
async function sampleOf(name: RouteName, who: PersonName): Promise<CallInput<AnyRoute>> {
  return accessSamples[name](things, who);
}

describe.each(contract)('%s', (name, route) => {
  const allowed = roles.filter(
    (role) => route.access === 'public' || hasRole({ role }, route.access),
  );
  const denied = roles.filter((role) => !allowed.includes(role));

  test(`answers ${allowed.join(', ')}`, async () => {
    // All of them call by API key, and a key stays in its workspace.
    const success = name === 'switchWorkspace' ? 409 : route.status;
    for (const role of allowed) {
      const input = await sampleOf(name, role);
      const result = await app.as(role).call(route, input);
      expect(result.status, `${role}: ${result.text.slice(0, 300)}`).toBe(success);
    }
  });

  if (route.access === 'public') return;
  test('turns away everybody else, and nothing is changed', async () => {
    const input = await sampleOf(name, 'administrator');
    const before = await fingerprint();
    for (const who of ['anonymous', 'removed'] as const) {
      expect([who, (await app.as(who).call(route, input)).status]).toEqual([who, 401]);
    }
    for (const role of denied) {
      expect([role, (await app.as(role).call(route, input)).status]).toEqual([role, 403]);
    }
    expect(await fingerprint()).toEqual(before);
  });
});

/** What names a thing: an id, or the key of a category that a sample made. */
const names = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|sample-[0-9a-f]{8}/g;

describe.each(guarded)('%s, asked by the administrator of another workspace', (name, route) => {
  test('shows and changes nothing of ours', async () => {
    const ours = await sampleOf(name, 'administrator');
    const invented = withOtherNames(ours);
    const before = await fingerprint();
    const [real, none] = [
      await app.as('stranger').call(route, ours),
      await app.as('stranger').call(route, invented),
    ];
    if (JSON.stringify(ours.params ?? {}).search(names) >= 0) {
      expect(real.status).toBe(404);
      expect(real.text).toBe(none.text);
    }
    expect([real.status, anonymised(real.text)]).toEqual([none.status, anonymised(none.text)]);
    expect(await fingerprint()).toEqual(before);
  });
});

/** The same call about things that nobody has. */
function withOtherNames(input: CallInput<AnyRoute>): CallInput<AnyRoute> {
  if (input.body instanceof Uint8Array) return input;
  const others = new Map<string, string>();
  const text = JSON.stringify(input).replace(names, (name) => {
    const other = others.get(name) ?? (name.startsWith('sample') ? things.name() : randomUUID());
    others.set(name, other);
    return other;
  });
  return JSON.parse(text) as CallInput<AnyRoute>;
}

/** An answer without what differs between any two that were made one after the other. */
function anonymised(text: string): string {
  return text
    .replace(names, 'name')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/plx_[\w-]+|(invitation)\/[\w-]{43}/g, 'secret')
    .replace(/"(count|total|position|sha256)":"?\w+"?/g, '"$1"');
}

/** A hash of each table's rows of our workspace; when a key was last used is no change. */
async function fingerprint(): Promise<Record<string, string>> {
  const { rows } = await app.database.pool.query<{ name: string; hash: string }>(fingerprintQuery, [
    app.workspaceId,
  ]);
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

async function writeFingerprintQuery(): Promise<string> {
  const { rows } = await app.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where column_name = 'workspace_id' and table_schema = 'public' and table_name <> 'api_key'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  const hashOf = (name: string) =>
    `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash
     from ${name} t where workspace_id = $1`;
  return rows.map(({ name }) => hashOf(name)).join(' union all ');
}
