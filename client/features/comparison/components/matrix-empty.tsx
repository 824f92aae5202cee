import { Button } from '@mantine/core';
import { IconHelpCircle, IconLibraryPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state.tsx';

export function NoTopics({ canEdit }: { canEdit: boolean }) {
  return (
    <EmptyState
      icon={<IconTopologyStar3 size={24} stroke={1.5} />}
      action={
        canEdit && (
          <Button renderRoot={(props) => <Link to="/settings/topics" {...props} />}>
            Open a topic
          </Button>
        )
      }
    >
      A comparison needs a topic: articles on one subject, and questions to ask of them.
    </EmptyState>
  );
}

export function NoQuestions({ canEdit, onAdd }: { canEdit: boolean; onAdd: () => void }) {
  return (
    <EmptyState
      icon={<IconHelpCircle size={24} stroke={1.5} />}
      action={canEdit && <Button onClick={onAdd}>Add a question</Button>}
    >
      This topic asks no question yet; each question becomes a row, each outlet a column.
    </EmptyState>
  );
}

export function NoArticles({ topicId }: { topicId: string }) {
  return (
    <EmptyState
      icon={<IconLibraryPlus size={24} stroke={1.5} />}
      action={
        <Button renderRoot={(props) => <Link to="/library" search={{ topicId }} {...props} />}>
          Go to the library
        </Button>
      }
    >
      No article is in this topic yet; outlets appear here with their first article.
    </EmptyState>
  );
}

/** The table stands already: which articles are read is worth seeing before any claim is. */
export function NoClaimsNotice({ topicId }: { topicId: string }) {
  return (
    <>
      No claims yet: read an article and tag what it says.{' '}
      <Link to="/library" search={{ topicId }}>
        Articles of this topic
      </Link>
    </>
  );
}
