import type { Field, FieldValue } from './fields.ts';

/** JSON as JSON-LD has it. */
export type Json = FieldValue | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Flat fields as the object they come from, with each key under the name it gets there. */
export function nested(fields: readonly Field[], nameOf: (key: string) => string): JsonObject {
  const root: JsonObject = {};
  for (const { path, value } of fields) {
    const steps = stepsOf(path);
    const last = steps.pop();
    if (last === undefined) continue;
    let at = root;
    for (const { key, index } of steps) at = inside(at, nameOf(key), index);
    at[nameOf(last.key)] = value;
  }
  return root;
}

interface Step {
  key: string;
  /** The item of a list. */
  index: number | null;
}

function stepsOf(path: string): Step[] {
  return path.split('.').map((step) => {
    const [, key = step, index] = /^(\w+)\[(\d+)\]$/.exec(step) ?? [];
    return { key, index: index === undefined ? null : Number(index) };
  });
}

function inside(parent: JsonObject, name: string, index: number | null): JsonObject {
  if (index === null) {
    const child = parent[name];
    if (isObject(child)) return child;
    const made: JsonObject = {};
    parent[name] = made;
    return made;
  }
  const list = parent[name];
  const items: Json[] = Array.isArray(list) ? list : [];
  parent[name] = items;
  const item = items[index];
  if (isObject(item)) return item;
  const made: JsonObject = {};
  items[index] = made;
  return made;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value);
}
