import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { isMissing, messageOf } from '../../../lib/api-error.ts';
import { read } from '../../../lib/query.ts';
import { trashedClaims } from '../api/claim-cache.ts';
import classes from './missing-claim.module.css';

interface Props {
  claimId: string;
  articleId: string;
  onRestore: (claimId: string) => void;
  /** It stands on another version of this text. */
  onShowText: (claim: Claim) => void;
  onDismiss: () => void;
}

/** A link names a claim that does not stand on the text shown: why, and what can be done. */
export function MissingClaim({ claimId, articleId, onRestore, onShowText, onDismiss }: Props) {
  const claim = useQuery({ ...read(routes.getClaim, { params: { claimId } }), retry: false });
  const trash = useQuery({ ...trashedClaims(articleId), enabled: isMissing(claim.error) });
  if (claim.isPending || trash.isFetching) return null;
  const found = claim.data ?? trash.data?.items.find(({ id }) => id === claimId);
  const { title, words, action } = found
    ? whereabouts(found)
    : { title: 'No such claim', words: reason(claim.error), action: null };
  return (
    <Alert
      color="orange"
      role="status"
      title={title}
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={onDismiss}
    >
      <div className={classes.line}>
        <span>{words}</span>
        {action}
      </div>
    </Alert>
  );

  function whereabouts(found: Claim) {
    if (found.trashedAt !== null) {
      return {
        title: 'This claim is in the trash',
        words: `“${found.anchor.exact}”`,
        action: found.abilities.restore && (
          <Button variant="default" onClick={() => onRestore(found.id)}>
            Restore it
          </Button>
        ),
      };
    }
    if (found.articleId !== articleId) {
      return {
        title: 'This claim is of another article',
        words: `“${found.anchor.exact}”`,
        action: (
          <LinkButton
            variant="default"
            to="/articles/$articleId"
            params={{ articleId: found.articleId }}
            search={{ claim: found.id }}
          >
            Go there
          </LinkButton>
        ),
      };
    }
    return {
      title: `This claim stands on version ${found.anchor.textNumber} of the text`,
      words: `“${found.anchor.exact}”`,
      action: (
        <Button variant="default" onClick={() => onShowText(found)}>
          Show that version
        </Button>
      ),
    };
  }
}

function reason(error: unknown): string {
  if (!isMissing(error)) return messageOf(error);
  return 'The link names a claim that is not in this workspace. It may be mistyped.';
}
