import { defaultCategories } from '#core/claims/category.ts';
import { defaultFrames } from '#core/frames/default-frames.ts';
import type { Role } from '#core/members/member.ts';
import { hashToken, newApiKey, prefixOf } from '../auth/token.ts';
import type { Database } from '../db/client.ts';
import { newId } from '../ids.ts';

export interface Person {
  name: string;
  email: string;
  role: Role;
  workspaceId: string;
  memberId: string;
  userId: string;
  apiKey: string;
}

/** One member of each role, one who was removed, and the administrator of another workspace. */
export const personNames = [
  'viewer',
  'editor',
  'reviewer',
  'administrator',
  'removed',
  'stranger',
] as const;
export type PersonName = (typeof personNames)[number];
export type People = Readonly<Record<PersonName, Person>>;

export async function createPeople(database: Database): Promise<People> {
  const ours = await createWorkspace(database, 'Desk');
  const theirs = await createWorkspace(database, 'Another desk');
  const create = (name: PersonName, role: Role, workspaceId = ours) =>
    createPerson(database, { name, role, workspaceId });
  const people = {
    administrator: await create('administrator', 'administrator'),
    viewer: await create('viewer', 'viewer'),
    editor: await create('editor', 'editor'),
    reviewer: await create('reviewer', 'reviewer'),
    removed: await create('removed', 'administrator'),
    stranger: await create('stranger', 'administrator', theirs),
  };
  await database.member.updateMany({
    where: { workspaceId: ours, id: people.removed.memberId },
    data: { removedAt: new Date() },
  });
  return people;
}

async function createWorkspace(database: Database, name: string): Promise<string> {
  const id = newId();
  await database.workspace.create({ data: { id, name } });
  await database.category.createMany({
    data: defaultCategories.map((category, position) => ({
      workspaceId: id,
      ...category,
      position,
    })),
  });
  await database.frame.createMany({
    data: defaultFrames.map((frame, position) => ({ workspaceId: id, ...frame, position })),
  });
  return id;
}

async function createPerson(
  database: Database,
  { name, role, workspaceId }: Pick<Person, 'name' | 'role' | 'workspaceId'>,
): Promise<Person> {
  const [userId, memberId, apiKey] = [newId(), newId(), newApiKey()];
  const email = `${name}@example.org`;
  await database.user.create({ data: { id: userId, name, email } });
  await database.member.create({ data: { workspaceId, id: memberId, userId, role } });
  await database.apiKey.create({
    data: {
      workspaceId,
      id: newId(),
      memberId,
      name: 'Tests',
      prefix: prefixOf(apiKey),
      tokenHash: hashToken(apiKey),
    },
  });
  return { name, email, role, workspaceId, memberId, userId, apiKey };
}
