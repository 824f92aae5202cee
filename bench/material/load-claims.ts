import type pg from 'pg';
import type { Passage } from './article.ts';
import { insert } from './insert.ts';
import type { Tagged } from './load-articles.ts';
import { memberId, workspaceId, type BenchQuestion, type Desk } from './load-desk.ts';
import { saying } from './prose.ts';
import { uuid, type Random } from './random.ts';

const statuses = ['approved', 'approved', 'approved', 'submitted', 'draft', 'changes asked'];
const columns = [
  'workspace_id uuid',
  'id uuid',
  'article_id uuid',
  'text_id uuid',
  'start int',
  'end int',
  'exact text',
  'prefix text',
  'suffix text',
  'region text',
  'paragraph int',
  'paragraphs int',
  'category text',
  'question_id uuid',
  'answer_id uuid',
  'figure_as_printed text',
  'figure_value numeric',
  'figure_low numeric',
  'figure_low_included boolean',
  'figure_high_included boolean',
  'figure_unit text',
  'figure_qualifier text',
  'measure text',
  'has_period boolean',
  'period_from text',
  'period_as_printed text',
  'scope_actor_id uuid',
  'scope_what text',
  'status text',
  'approved_version int',
  'reviewer_id uuid',
  'created_by_id uuid',
];

/** Every passage becomes a claim of its article's topic, with figure, period and chain. */
export async function loadClaims(
  client: pg.Client,
  random: Random,
  desk: Desk,
  tagged: readonly Tagged[],
): Promise<void> {
  let number = 0;
  for (let at = 0; at < tagged.length; at += 500) {
    const claims: unknown[][] = [];
    const links: unknown[][] = [];
    const spans: unknown[][] = [];
    for (const article of tagged.slice(at, at + 500)) {
      for (const passage of article.passages) {
        const id = uuid(10, number);
        number += 1;
        claims.push(claimRow(random, desk, id, article, passage));
        for (let link = random.whole(0, 2); link > 0; link -= 1) {
          const mode = random.pick(['direct', 'indirect', 'mixed']);
          const sourceId = random.pickFirst(desk.sourceIds);
          const said = random.chance(0.5)
            ? `${random.whole(2014, 2025)}-0${random.whole(1, 9)}`
            : null;
          links.push([workspaceId, id, link - 1, sourceId, random.pick(saying), mode, said]);
          if (mode === 'mixed' && link === 1) {
            spans.push([workspaceId, id, 'direct words', passage.start + 10, passage.end - 5]);
          }
        }
        if (random.chance(0.1)) {
          spans.push([workspaceId, id, 'hedge', passage.start, passage.start + 9]);
        }
      }
    }
    await insert(client, 'claim', columns, claims);
    await insert(
      client,
      'attribution_link',
      [
        'workspace_id uuid',
        'claim_id uuid',
        'position int',
        'source_id uuid',
        'verb text',
        'mode text',
        'said text',
      ],
      links,
    );
    await insert(
      client,
      'claim_span',
      ['workspace_id uuid', 'claim_id uuid', 'kind text', 'start int', 'end int'],
      spans,
    );
  }
}

/** Half of a topic's questions are about a detail, which one claim in fifty answers. */
function questionOf(random: Random, questions: readonly BenchQuestion[]): BenchQuestion {
  const half = Math.ceil(questions.length / 2);
  return random.pick(random.chance(0.02) ? questions.slice(half) : questions.slice(0, half));
}

function claimRow(
  random: Random,
  { questions, sourceIds, reviewerId }: Desk,
  id: string,
  article: Tagged,
  { start, end, exact, paragraph, value }: Passage,
): unknown[] {
  const question = questionOf(
    random,
    questions.filter(({ topicId }) => topicId === article.topicId),
  );
  const isFigure = question.kind === 'figure';
  const status = random.pick(statuses);
  const isApproved = status === 'approved';
  const answerId = question.kind === 'choice' ? random.pick(question.answerIds) : null;
  return [
    workspaceId,
    id,
    article.id,
    article.textId,
    start,
    end,
    exact,
    '',
    '',
    'body',
    paragraph,
    article.paragraphs,
    question.category,
    question.id,
    answerId,
    isFigure ? `More than ${value.toLocaleString('en')}` : null,
    isFigure ? value : null,
    isFigure ? value : null,
    isFigure ? false : null,
    isFigure ? false : null,
    isFigure ? 'items:crate' : null,
    isFigure ? 'more than' : null,
    isFigure ? 'total' : null,
    true,
    String(random.whole(2014, 2025)),
    'since then',
    random.chance(0.3) ? random.pickFirst(sourceIds) : null,
    'crates',
    status,
    isApproved ? 1 : null,
    isApproved ? reviewerId : null,
    memberId,
  ];
}
