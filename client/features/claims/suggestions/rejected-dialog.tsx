import { Button, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Category } from '#contract/nouns.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { formatInstantDay } from '../../../lib/dates.ts';
import classes from './dialogs.module.css';
import { rejectedOf } from './suggestion-queries.ts';
import { suggestAgain } from './use-suggestion-actions.ts';

interface Props {
  articleId: string;
  categories: readonly Category[];
  onClose: () => void;
}

/** What nobody wants suggested again, and the way back. */
export function RejectedDialog({ articleId, categories, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="Rejected suggestions" size={560} centered>
      <Rejected articleId={articleId} categories={categories} />
    </Modal>
  );
}

function Rejected({ articleId, categories }: Omit<Props, 'onClose'>) {
  const client = useQueryClient();
  const query = useQuery(rejectedOf(articleId));
  return (
    <Answer found={query} loading="Loading what was rejected" rows={3}>
      {({ items }) => {
        if (items.length === 0) {
          return (
            <EmptyState icon={<IconX size={24} stroke={1.5} />} compact>
              Nothing is rejected in this article.
            </EmptyState>
          );
        }
        return (
          <ul className={classes.list}>
            {items.map(({ id, exact, category, span, rejectedBy, rejectedAt }) => (
              <li key={id} className={classes.row}>
                <span>
                  <span className={classes.quote} dir="auto">
                    {exact}
                  </span>
                  <span className={classes.who}>
                    {categories.find(({ key }) => key === category)?.name ?? category}, rejected by{' '}
                    {rejectedBy.name}, {formatInstantDay(rejectedAt)}
                    {span === null && '; no longer in the text'}
                  </span>
                </span>
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => void suggestAgain(client, articleId, id)}
                >
                  Suggest again
                </Button>
              </li>
            ))}
          </ul>
        );
      }}
    </Answer>
  );
}
