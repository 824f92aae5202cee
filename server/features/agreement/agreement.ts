import { disagreementsOf } from '#core/agreement/disagreements.ts';
import { sourceNames } from '#core/comparison/relations/source-names.ts';
import type { Actor } from '#core/members/member.ts';
import type { TopicAgreement } from '#contract/agreement.ts';
import { notFound } from '../../platform/domain-error.ts';
import { sortByName } from '../../platform/sort-by-name.ts';
import type { AgreementDeps } from './agreement-deps.ts';
import { presentArticles, presentDisagreements } from './agreement-presenter.ts';
import { readCodedClaims, readMemberNames, readTaggedArticles } from './agreement-query.ts';
import { allSets, setOf, type Coder, type EditorClaim } from './editor-sets.ts';

/** As many as anybody settles in one sitting; more are said to be left out. */
const mostDisagreements = 200;

/** How far those agree who tagged the same articles of a topic; the contract says what counts. */
export async function readAgreement(
  deps: AgreementDeps,
  actor: Actor,
  topicId: string,
  editorIds: readonly string[],
): Promise<TopicAgreement> {
  const { database, claimsById } = deps;
  const { workspaceId } = actor;
  const tagged = await readTaggedArticles(database, { workspaceId, topicId });
  if (!tagged) throw notFound();
  const articles = tagged.filter(({ editors }) => editors > 1);
  const coders = await readCoders(
    deps,
    actor,
    articles.map(({ id }) => id),
  );
  const isChosen = ({ editor }: Coder) => editorIds.length === 0 || editorIds.includes(editor);
  const chosen = setOf(coders.filter(isChosen));
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const all = disagreementsOf(chosen.passages).sort(
    (a, b) => (places.get(a.text) ?? 0) - (places.get(b.text) ?? 0),
  );
  const shown = all.slice(0, mostDisagreements);
  const claims = await claimsById(
    database,
    actor,
    shown.flatMap((each) => each.claims.map(({ id }) => id)),
  );
  return {
    ...(await allSets(coders, chosen.view)),
    chosen: chosen.view,
    articles: presentArticles(articles, chosen),
    taggedByOne: tagged.length - articles.length,
    disagreements: presentDisagreements(shown, claims),
    moreDisagreements: all.length - shown.length,
  };
}

/** Who tagged something in these articles, by name, each with what they tagged. */
async function readCoders(
  { database, readSources }: AgreementDeps,
  actor: Actor,
  articleIds: readonly string[],
): Promise<Coder[]> {
  if (articleIds.length === 0) return [];
  const [rows, known] = await Promise.all([
    readCodedClaims(database, actor, articleIds),
    readSources(actor),
  ]);
  const sources = sourceNames(known);
  const claims = new Map<string, EditorClaim[]>();
  for (const { editorId, articleId, farEnd, ...claim } of rows) {
    const speaker = farEnd === null ? null : sources.bodyOf(farEnd);
    const mine = claims.get(editorId) ?? [];
    mine.push({ ...claim, text: articleId, speaker });
    claims.set(editorId, mine);
  }
  const names = await readMemberNames(database, actor, [...claims.keys()]);
  return sortByName(names).map(({ id, name }) => ({
    editor: id,
    name,
    claims: claims.get(id) ?? [],
  }));
}
