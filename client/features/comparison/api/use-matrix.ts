import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Category } from '#contract/nouns.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';
import { matrixPages } from '../grid/matrix-pages.ts';
import type { Matrix, MatrixRow } from '../matrix.ts';
import { matrixPageQuery, matrixQuery } from './matrix-queries.ts';

export interface LoadedMatrix {
  /** The first answer: all columns and questions, and the cells there was room for. */
  query: UseQueryResult<Matrix>;
  /** With the cells that have come since. */
  rows: readonly MatrixRow[];
  /** Whether there were more cells than one answer holds. */
  isLarge: boolean;
  /** Why rows that were asked for are missing; null: they are not. */
  error: Error | null;
  /** Brings the rows of these questions, where they are not there yet. */
  want: (questionIds: readonly string[]) => void;
  /** Every row with its cells. */
  whole: (as?: Whole) => Promise<MatrixRow[]>;
}

interface Whole {
  signal?: AbortSignal;
  /** Hears how many parts have come, of how many. */
  onPart?: (came: number, of: number) => void;
}

/** The matrix under the filters of the address; a large one by pages, those in sight first. */
export function useMatrix(
  topicId: string,
  search: MatrixSearch,
  categories: readonly Category[],
): LoadedMatrix {
  const client = useQueryClient();
  const query = useQuery(matrixQuery(topicId, search));
  const pages = useMemo(
    () => (query.data ? matrixPages(query.data.rows, categories) : []),
    [query.data, categories],
  );
  const filters = JSON.stringify([topicId, queryOf(search)]);
  const [asked, setAsked] = useState<{ filters: string; ids: ReadonlySet<string> }>();
  const ids = asked?.filters === filters ? asked.ids : undefined;
  const wanted = ids ? pages.filter((page) => page.some((id) => ids.has(id))) : [];
  const later = useQueries({
    queries: wanted.map((page) => matrixPageQuery(topicId, search, page)),
    combine: together,
  });
  const rows = useMemo(
    () => withCells(query.data?.rows ?? [], later.rows),
    [query.data, later.rows],
  );
  const want = useCallback(
    (questionIds: readonly string[]) =>
      setAsked((last) => {
        const known = last?.filters === filters ? last.ids : new Set<string>();
        const isNew = questionIds.some((id) => !known.has(id));
        return isNew ? { filters, ids: new Set([...known, ...questionIds]) } : last;
      }),
    [filters],
  );
  const whole = async ({ signal, onPart }: Whole = {}) => {
    const answers: Matrix[] = [];
    // One after the other: others ask the server too.
    for (const page of pages) {
      signal?.throwIfAborted();
      onPart?.(answers.length, pages.length);
      answers.push(await client.query(matrixPageQuery(topicId, search, page)));
    }
    return withCells(
      rows,
      answers.flatMap((answer) => answer.rows),
    );
  };
  return { query, rows, isLarge: pages.length > 0, error: later.error, want, whole };
}

function together(results: readonly UseQueryResult<Matrix>[]) {
  return {
    rows: results.flatMap(({ data }) => data?.rows ?? []),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

function withCells(rows: readonly MatrixRow[], later: readonly MatrixRow[]): MatrixRow[] {
  const came = new Map(later.map((row) => [row.question.id, row]));
  return rows.map((row) => (row.cells ? row : (came.get(row.question.id) ?? row)));
}
