import { ownWords } from '#core/comparison/voices/own-words.ts';
import type { Actor } from '#core/members/member.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Claim } from '#contract/claims.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { VoiceClaim } from '#contract/voices.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readPlacedClaims, readVoiceName, type PlacedVoiceClaim } from './voice-claims-query.ts';

/** The passages behind a count of the voices. */
export async function readVoiceClaims(
  { database, claimsById }: ComparisonDeps,
  actor: Actor,
  { topicId, voiceId }: { topicId: string; voiceId: string },
  { column, how, ...filter }: QueryOf<(typeof routes)['getVoiceClaims']>,
): Promise<ResponseOf<(typeof routes)['getVoiceClaims']>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [columns, voice, shown] = await Promise.all([
    readColumns(database, topic, filter),
    readVoiceName(database, topic, voiceId),
    withOutlets(database, topic, filter),
  ]);
  if (!columns || !voice) throw notFound();
  const own = column === undefined ? null : columns.filter(({ key }) => key === column);
  const { items, leftOut } = await readPlacedClaims(
    database,
    topic,
    { ...shown, speakers: voice.speakers },
    { id: voiceId, how, outlets: own && own.flatMap(({ outlets }) => outlets) },
  );
  const claims = await claimsById(
    database,
    actor,
    items.map(({ id }) => id),
  );
  return {
    name: voice.name,
    items: items.flatMap((placed) => {
      const claim = claims.get(placed.id);
      return claim ? [present(placed, claim, how)] : [];
    }),
    leftOut,
  };
}

/** Who is paraphrased has no words in it, whoever else is quoted there. */
function present(placed: PlacedVoiceClaim, claim: Claim, how: 'quoted' | 'indirect'): VoiceClaim {
  const { anchor, chain, articleId, status } = claim;
  const { id, outlet, title, published, language, isCopy } = placed;
  const quote = new CodePoints(anchor.exact);
  const own = how === 'quoted' ? ownWords(anchor, claim) : [];
  const words = own.map(({ start, end }) => ({
    ...{ start, end },
    exact: quote.slice(start - anchor.start, end - anchor.start),
  }));
  return {
    ...{ id, articleId, chain, status, anchor, words },
    ...{ outlet, title, published, language, isCopy },
  };
}
