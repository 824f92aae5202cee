import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { countClaims } from '../../platform/db/count-claims.ts';

const parts = {
  answers: { select: { id: true, value: true }, orderBy: { position: 'asc' } },
} as const;

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** Standing questions of standing topics, topic by topic in their order, with their counts. */
export async function listQuestions(
  database: Database,
  { workspaceId }: Actor,
  topicId: string | undefined,
) {
  const rows = await database.question.findMany({
    where: {
      workspaceId,
      trashedAt: null,
      topic: { trashedAt: null },
      ...(topicId !== undefined && { topicId }),
    },
    include: parts,
    orderBy: [{ topicId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  });
  const counts = await countClaims(database, workspaceId, 'question');
  return rows.map((row) => ({ ...row, claimCount: counts.get(row.id) ?? 0 }));
}

export async function findQuestion(transaction: Transaction, { workspaceId }: Actor, id: string) {
  const row = await transaction.question.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: parts,
  });
  if (!row) return null;
  const counts = await countClaims(transaction, workspaceId, 'question', id);
  return { ...row, claimCount: counts.get(id) ?? 0 };
}

/** How many claims give each answer, and how many the question has, trashed ones among them. */
export async function countUses(
  transaction: Transaction,
  { workspaceId }: Actor,
  questionId: string,
): Promise<{ total: number; byAnswer: Map<string, number> }> {
  const rows = await transaction.claim.groupBy({
    by: ['answerId'],
    where: { workspaceId, questionId },
    _count: { _all: true },
  });
  const byAnswer = new Map(
    rows.flatMap(({ answerId, _count }) => (answerId ? [[answerId, _count._all] as const] : [])),
  );
  return { total: rows.reduce((sum, { _count }) => sum + _count._all, 0), byAnswer };
}

/** Puts a question at a place in its topic's order; the others move up. */
export async function moveQuestion(
  transaction: Transaction,
  { workspaceId }: Actor,
  question: { id: string; topicId: string },
  position: number,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE question SET position = placed.position
    FROM (
      SELECT id, row_number() OVER (
        ORDER BY CASE WHEN id = ${question.id}::uuid THEN ${position}::float8 - 0.5 ELSE rank END
      ) - 1 AS position
      FROM (
        SELECT id, row_number() OVER (ORDER BY id = ${question.id}::uuid, position, id) - 1 AS rank
        FROM question
        WHERE workspace_id = ${workspaceId}::uuid AND topic_id = ${question.topicId}::uuid
          AND trashed_at IS NULL
      ) AS ranked
    ) AS placed
    WHERE question.workspace_id = ${workspaceId}::uuid AND question.id = placed.id
      AND question.position <> placed.position`;
}
