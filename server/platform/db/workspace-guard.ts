import { Prisma } from './generated/client.ts';

/** A mistake of ours, never of the person at the screen: a query that could reach every team. */
export class UnscopedQueryError extends Error {
  override readonly name = 'UnscopedQueryError';

  constructor(model: string, operation: string, reason: string) {
    super(`${model}.${operation} refused: ${reason}`);
  }
}

/** Every model whose rows belong to a workspace, read from the generated client. */
export const workspaceModels: ReadonlySet<string> = new Set(
  Object.values(Prisma.ModelName).filter((model) => {
    const fields: unknown = Reflect.get(Prisma, `${model}ScalarFieldEnum`);
    return isObject(fields) && 'workspaceId' in fields;
  }),
);

/** How one learns which workspaces a person may enter, before any is known. Reading only. */
const entrances: Readonly<Record<string, string>> = {
  Member: 'userId',
  Invitation: 'tokenHash',
  ApiKey: 'tokenHash',
};

const reading = /^(find|count$)/;

/**
 * Throws unless the query is held to one workspace. In Prisma `where: { id: undefined }` is no
 * filter at all, and a delete with it empties the table of every team.
 */
export function assertScoped(model: string, operation: string, args: unknown): void {
  if (!workspaceModels.has(model)) return;
  const refuse = (reason: string): never => {
    throw new UnscopedQueryError(model, operation, reason);
  };
  const given = isObject(args) ? args : {};
  if (operation.startsWith('create')) {
    const rows = Array.isArray(given.data) ? given.data : [given.data];
    if (!rows.every(namesWorkspace)) refuse('its data names no workspace');
    return;
  }
  if (given.where && holdsUndefined(given.where)) refuse('a part of its filter is undefined');
  const entrance = entrances[model];
  const entering = entrance !== undefined && reading.test(operation);
  if (!isHeld(given.where) && !(entering && isName(field(given.where, entrance)))) {
    refuse('its filter names no workspace');
  }
  if (operation === 'upsert' && !namesWorkspace(given.create))
    refuse('its data names no workspace');
  const change = operation === 'upsert' ? given.update : given.data;
  if (isObject(change) && ('workspaceId' in change || 'workspace' in change)) {
    refuse('a row never moves to another workspace');
  }
}

/** One workspace, whatever else is asked for: directly, inside a compound key, or in an AND. */
function isHeld(where: unknown): boolean {
  if (!isObject(where)) return false;
  if (isName(where.workspaceId)) return true;
  const all = Array.isArray(where.AND) ? where.AND : [where.AND];
  if (all.some(isHeld)) return true;
  return Object.entries(where).some(
    ([key, value]) => key.startsWith('workspaceId_') && isName(field(value, 'workspaceId')),
  );
}

function namesWorkspace(row: unknown): boolean {
  return (
    isName(field(row, 'workspaceId')) ||
    isName(field(field(field(row, 'workspace'), 'connect'), 'id'))
  );
}

function holdsUndefined(value: unknown): boolean {
  if (value === undefined) return true;
  return (Array.isArray(value) || isObject(value)) && Object.values(value).some(holdsUndefined);
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
