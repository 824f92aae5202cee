import { z } from 'zod';
import type { NamedSource } from '#core/comparison/relations/source-names.ts';

const name = z.string().trim().min(1);

const named = z.object({
  name,
  aliases: z.array(name).optional(),
  speaksFor: name.nullable().optional(),
  partOf: name.nullable().optional(),
});

/** Names that stand for one body, the body itself first. */
const oneBody = z
  .array(name)
  .min(1)
  .transform(([body = '', ...voices]): NamedSource[] => [
    { name: body },
    ...voices.map((voice) => ({ name: voice, speaksFor: body })),
  ]);

const links = z.record(z.string(), z.string());

const parents = z.object({
  aliases: z.array(name).optional(),
  speaksFor: name.nullable().optional(),
  partOf: name.nullable().optional(),
});

/** Beside its lists a table may hold remarks, which are plain text. */
const entry = z.union([oneBody, parents, z.string().transform(() => null)]);

/**
 * Sources by name, in any of three shapes: a list of `{name, aliases?, speaksFor?, partOf?}`; a
 * table of names, `{"Envoy": {"speaksFor": "Ministry"}}`; or lists of names that stand for one
 * body, `{"one government": ["Norland", "Envoy"]}`.
 */
export const relateSources = z.union([
  z.array(z.union([named, oneBody])).transform((all): NamedSource[] => all.flat()),
  z
    .strictObject({ speaksFor: links.optional(), partOf: links.optional() })
    .transform(({ speaksFor = {}, partOf = {} }): NamedSource[] => [
      ...Object.entries(speaksFor).map(([from, to]) => ({ name: from, speaksFor: to })),
      ...Object.entries(partOf).map(([from, to]) => ({ name: from, partOf: to })),
    ]),
  z.record(z.string(), entry).transform((table): NamedSource[] =>
    Object.entries(table).flatMap(([key, value]): NamedSource[] => {
      if (value === null) return [];
      return Array.isArray(value) ? value : [{ name: key, ...value }];
    }),
  ),
]);
