import { IconChevronLeft, IconChevronRight, IconListTree } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { IconButton } from '../../../components/icon-button.tsx';
import { useNeighbours } from '../../../features/reader/api/neighbours.ts';
import { ArticleHeader } from '../../../features/reader/components/article-header.tsx';
import { paths } from '../../paths.ts';
import type { DeskState } from './use-desk.ts';

interface Props {
  desk: DeskState;
  onEdit: () => void;
  /** Where the outline has no pane of its own. */
  onOutline: (() => void) | null;
}

/** The article's head, with the ways to its neighbours in the library. */
export function DeskHead({ desk, onEdit, onOutline }: Props) {
  const { article, reading } = desk;
  const navigate = useNavigate();
  const { before, after } = useNeighbours(article.id);
  const go = (articleId: string | null) =>
    articleId !== null && void navigate({ to: paths.reader, params: { articleId } });
  return (
    <ArticleHeader
      article={article}
      withTitle={!reading.paragraphs.some(({ kind }) => kind === 'headline')}
      onEdit={onEdit}
    >
      {(before !== null || after !== null) && (
        <>
          <IconButton
            label="Previous article"
            disabled={before === null}
            onClick={() => go(before)}
          >
            <IconChevronLeft size={16} />
          </IconButton>
          <IconButton label="Next article" disabled={after === null} onClick={() => go(after)}>
            <IconChevronRight size={16} />
          </IconButton>
        </>
      )}
      {onOutline && (
        <IconButton label="Outline" onClick={onOutline}>
          <IconListTree size={16} />
        </IconButton>
      )}
    </ArticleHeader>
  );
}
