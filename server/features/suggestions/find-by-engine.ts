import { createHash } from 'node:crypto';
import { emptyContent } from '#core/claims/claim.ts';
import { suggestInText } from '../../platform/workers/suggest-in-text.ts';
import type { Found } from './found.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Material } from './material-query.ts';

/** The engine, which reads a text once for as long as text, codebook and questions are the same. */
export function createEngineFinder(): (material: Material) => Promise<Found[]> {
  const kept = new KeptAnswers<Found[]>(200);
  return (material) => kept.get(keyOf(material), () => find(material));
}

async function find(material: Material): Promise<Found[]> {
  const { content: text, published, language, regions, questions, categories } = material;
  const found = await suggestInText(text, {
    published,
    language,
    regions,
    questions,
    categories,
    settings: { aboutTolerance: material.aboutTolerance },
  });
  return found.map(({ span, category, score, because, content }) => ({
    ...span,
    score,
    because,
    content: { ...emptyContent(category), ...content, category },
  }));
}

/** The same for as long as everything is that an answer rests on. */
export function keyOf(material: Material): string {
  const { sha256, regions, language, published, aboutTolerance, categories, questions } = material;
  const parts = [sha256, regions, language, published, aboutTolerance, categories, questions];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
