import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const link = z.object({ source: z.string(), verb: z.string(), mode: z.string() });

const claim = z.object({
  id: z.string(),
  article: z.string(),
  category: z.string(),
  quote: z.string(),
  figure: z
    .object({ value: z.string().nullable(), unit: z.string(), qualifier: z.string() })
    .nullish(),
  measure: z.string().nullish(),
  period: z.object({ from: z.string(), to: z.string(), implied: z.unknown().optional() }).nullish(),
  baseline: z.string().nullish(),
  scope: z
    .object({
      actor: z.string().optional(),
      counterpart: z.string().optional(),
      what: z.string().optional(),
      stage: z.string().optional(),
      place: z.string().optional(),
    })
    .nullish(),
  chain: z.array(link),
});
export type ExpectedClaim = z.infer<typeof claim>;

const file = z.object({
  articles: z.array(
    z.object({
      file: z.string(),
      editorSets: z.object({ published: z.string().nullable() }),
    }),
  ),
  claims: z.array(claim),
});

export interface ExpectedArticle {
  name: string;
  text: string;
  published: string | null;
  claims: ExpectedClaim[];
}

/** The five articles with what an attentive editor tags in them. */
export function readExpected(shared: string): ExpectedArticle[] {
  const folder = path.join(shared, 'articles');
  const { articles, claims } = file.parse(
    JSON.parse(readFileSync(path.join(folder, 'expected-claims.json'), 'utf8')),
  );
  return articles.map(({ file: name, editorSets }) => ({
    name,
    text: readFileSync(path.join(folder, name), 'utf8'),
    published: editorSets.published,
    claims: claims.filter(({ article }) => article === name),
  }));
}
