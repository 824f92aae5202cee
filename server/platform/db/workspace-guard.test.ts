import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { assertScoped, UnscopedQueryError, workspaceModels } from './workspace-guard.ts';

const held = { workspaceId: 'w' };

const allowed: Record<string, [model: string, operation: string, args: unknown]> = {
  'a filter that names the workspace': [
    'Claim',
    'findMany',
    { where: { ...held, status: 'draft' } },
  ],
  'a compound key': [
    'Claim',
    'update',
    { where: { workspaceId_id: { ...held, id: 'c' } }, data: {} },
  ],
  'a filter with an AND': ['Claim', 'count', { where: { AND: [held, { status: 'draft' }] } }],
  'data that names the workspace': ['Claim', 'create', { data: { ...held } }],
  'data that connects the workspace': [
    'Claim',
    'create',
    { data: { workspace: { connect: { id: 'w' } } } },
  ],
  'many rows that each name it': ['Claim', 'createMany', { data: [held, held] }],
  'an upsert that names it twice': ['Claim', 'upsert', { where: held, create: held, update: {} }],
  'the workspaces of a person': ['Member', 'findMany', { where: { userId: 'u' } }],
  'an API key by the hash of its token': ['ApiKey', 'findUnique', { where: { tokenHash: 'h' } }],
  'a model that belongs to nobody': ['User', 'findMany', {}],
};

const refused: Record<string, [model: string, operation: string, args: unknown]> = {
  'no arguments': ['Claim', 'findMany', undefined],
  'no filter': ['Claim', 'deleteMany', {}],
  'a filter by something else': ['Claim', 'findFirst', { where: { id: 'c' } }],
  'an undefined workspace': ['Claim', 'deleteMany', { where: { workspaceId: undefined } }],
  'an empty workspace': ['Claim', 'findMany', { where: { workspaceId: '' } }],
  'an operator instead of a name': ['Claim', 'findMany', { where: { workspaceId: { not: '' } } }],
  'a choice of workspaces': ['Claim', 'findMany', { where: { workspaceId: { in: ['w', 'v'] } } }],
  'an OR': ['Claim', 'findMany', { where: { OR: [held, { status: 'draft' }] } }],
  'a compound key without it': [
    'Claim',
    'update',
    { where: { workspaceId_id: { workspaceId: undefined, id: 'c' } } },
  ],
  'something undefined beside it': ['Claim', 'deleteMany', { where: { ...held, id: undefined } }],
  'something undefined deep inside': [
    'Claim',
    'findMany',
    { where: { ...held, article: { outletId: { in: [undefined] } } } },
  ],
  'data without it': ['Claim', 'create', { data: { id: 'c' } }],
  'one row of many without it': ['Claim', 'createManyAndReturn', { data: [held, { id: 'c' }] }],
  'an upsert that would create without it': [
    'Claim',
    'upsert',
    { where: held, create: {}, update: {} },
  ],
  'a move to another workspace': ['Claim', 'update', { where: held, data: { workspaceId: 'v' } }],
  'a write by a key that is for reading': [
    'Member',
    'updateMany',
    { where: { userId: 'u' }, data: { role: 'administrator' } },
  ],
  'a person who is undefined': ['Member', 'findMany', { where: { userId: undefined } }],
};

describe('allowed', () => {
  test.each(Object.entries(allowed))('%s', (_, [model, operation, args]) => {
    expect(() => assertScoped(model, operation, args)).not.toThrow();
  });
});

describe('refused', () => {
  test.each(Object.entries(refused))('%s', (_, [model, operation, args]) => {
    expect(() => assertScoped(model, operation, args)).toThrow(UnscopedQueryError);
  });
});

test('the guarded models are those of schema.prisma with a workspaceId', () => {
  const schema = readFileSync(path.join(projectRoot, 'prisma/schema.prisma'), 'utf8');
  const withWorkspace = schema
    .split(/^model /m)
    .slice(1)
    .filter((model) => /^\s+workspaceId\s/m.test(model))
    .map((model) => model.slice(0, model.indexOf(' ')));
  expect(withWorkspace.length).toBeGreaterThan(10);
  expect([...workspaceModels].sort()).toEqual(withWorkspace.sort());
});
