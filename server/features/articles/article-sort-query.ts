import { z } from 'zod';
import type { articleSorts } from '#contract/articles.ts';
import { Prisma } from '../../platform/db/generated/client.ts';

export type ArticleSort = (typeof articleSorts)[number];

/** How a list is ordered: by a key that is never null, then by id, both in one direction. */
export interface Ordering {
  key: Prisma.Sql;
  /** What the key needs joined to `article a`. */
  join?: Prisma.Sql;
  falls: boolean;
  /** The key as a cursor carries it, and what it is cast to on its way back. */
  carried: z.ZodType<string>;
  type: Prisma.Sql;
}

const date = {
  carried: z.union([z.literal(['infinity', '-infinity']), z.iso.date()]),
  type: Prisma.raw('date'),
};
// Whatever was added later has the higher id (UUIDv7).
const added = { key: Prisma.sql`a.id`, carried: z.uuid(), type: Prisma.raw('uuid') };
const text = { carried: z.string().regex(/^[^\0]{1,1100}$/), type: Prisma.raw('text') };

/** What has no title or outlet stands last. */
const lastIfNull = (value: Prisma.Sql) =>
  Prisma.sql`CASE WHEN ${value} IS NULL THEN '1' ELSE '0' || lower(${value}) END`;

export const orderings: Readonly<Record<ArticleSort, Ordering>> = {
  // What has no date stands last either way.
  '-published': {
    key: Prisma.sql`coalesce(a.published_on, '-infinity'::date)`,
    falls: true,
    ...date,
  },
  published: { key: Prisma.sql`coalesce(a.published_on, 'infinity'::date)`, falls: false, ...date },
  '-added': { ...added, falls: true },
  added: { ...added, falls: false },
  title: { key: lastIfNull(Prisma.sql`a.title`), falls: false, ...text },
  outlet: {
    key: lastIfNull(Prisma.sql`named.name`),
    join: Prisma.sql`
      LEFT JOIN outlet named ON named.workspace_id = a.workspace_id AND named.id = a.outlet_id`,
    falls: false,
    ...text,
  },
  '-claims': {
    key: Prisma.sql`a.claim_count`,
    falls: true,
    carried: z.string().regex(/^\d{1,9}$/),
    type: Prisma.raw('int'),
  },
  relevance: {
    // Ranked once it is known what matches.
    key: Prisma.sql`0::float8`,
    falls: true,
    carried: z.string().regex(/^\d{1,5}(\.\d{1,20})?(e-\d{1,3})?$/),
    type: Prisma.raw('float8'),
  },
};
