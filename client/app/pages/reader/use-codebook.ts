import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import type { Codebook } from '../../../features/claims/components/editor/section-props.ts';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';

/** Categories, and the questions of the article's topics. Empty until they are there. */
export function useCodebook({ topics }: Article): Codebook {
  const { aboutTolerance } = useMe().workspace;
  const { data: categories } = useQuery(read(routes.listCategories));
  const { data: questions } = useQuery(read(routes.listQuestions));
  return useMemo(
    () => ({
      categories: categories?.items ?? [],
      questions: topics.flatMap(({ id, name }) =>
        (questions?.items ?? [])
          .filter(({ topicId }) => topicId === id)
          .map((question) => ({ ...question, topic: name })),
      ),
      aboutTolerance,
    }),
    [categories, questions, topics, aboutTolerance],
  );
}
