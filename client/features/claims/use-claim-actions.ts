import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { claim as claimSchema, type Claim } from '#contract/claims.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { currentIn } from '../../lib/api-error.ts';
import { claimInCache, undoOf } from './api/claim-cache.ts';
import { tellClaim } from './api/claim-channel.ts';
import { approveClaim, sendClaimBack, submitClaim } from './api/review-claim.ts';
import { tagPassage, type Tagging } from './api/tag-passage.ts';
import { restoreClaim, trashClaim } from './api/trash-claim.ts';
import { redo, undo, type Undone } from './api/undo.ts';
import type { Autosave } from './autosave/autosave.ts';

/** What can be done to claims of an article; each tells the page what became of it. */
export interface ClaimActions {
  tag: (tagging: Omit<Tagging, 'articleId'>, categoryName: string) => void;
  trash: (claimId: string) => void;
  restore: (claimId: string) => void;
  submit: (claimId: string) => void;
  approve: (claimId: string) => void;
  sendBack: (claimId: string, reason: string) => void;
  undo: () => void;
  redo: () => void;
}

interface Options {
  articleId: string;
  autosave: Autosave;
  /** Something has been done: said to screen readers. */
  say: (words: string) => void;
  /** A claim was made or came back, and wants to be looked at. */
  show: (claim: Claim) => void;
}

/** Options that stay the same keep the actions the same. */
export function useClaimActions({ articleId, autosave, say, show }: Options): ClaimActions {
  const client = useQueryClient();
  return useMemo(
    () => makeActions(client, { articleId, autosave, say, show }),
    [client, articleId, autosave, say, show],
  );
}

function makeActions(client: QueryClient, options: Options): ClaimActions {
  const { articleId, autosave, say, show } = options;
  let last: Promise<void> = Promise.resolve();
  /** One after the other, so that each is done to what the one before has left. */
  const inTurn = (action: () => Promise<void>) => {
    last = last.then(action).catch((error: unknown) => {
      const current = currentIn(error, claimSchema);
      if (current) tellClaim(client, current);
      notifyFailure(error);
    });
  };
  /** On the claim as it stands once everything typed into it is sent. */
  const onClaim = (claimId: string, act: (claim: Claim) => Promise<Claim>, words: string) => {
    inTurn(async () => {
      await autosave.flush(claimId);
      const claim = claimInCache(client, articleId, claimId);
      if (!claim) return;
      tellClaim(client, await act(claim));
      say(words);
    });
  };
  const bringBack = (claimId: string) => {
    inTurn(async () => {
      const claim = await restoreClaim(claimId);
      tellClaim(client, claim);
      say('Claim restored');
      show(claim);
    });
  };
  const trash = (claimId: string) => {
    const thrown = async (claim: Claim) => {
      const trashed = await trashClaim(claim);
      notifyUndo('Claim moved to the trash', () => bringBack(claimId));
      return trashed;
    };
    onClaim(claimId, thrown, 'Claim moved to the trash');
  };
  const step = (take: (articleId: string) => Promise<Undone>, word: string) => {
    inTurn(async () => {
      await autosave.flush();
      const { claim, ...state } = await take(articleId);
      tellClaim(client, claim);
      client.setQueryData(undoOf(articleId).queryKey, state);
      say(word);
      if (claim.trashedAt === null) show(claim);
    });
  };
  return {
    tag: (tagging, categoryName) => {
      inTurn(async () => {
        const claim = await tagPassage({ ...tagging, articleId });
        tellClaim(client, claim);
        say(`Tagged as ${categoryName}: “${claim.anchor.exact}”`);
        notifyUndo(`Tagged as ${categoryName}`, () => trash(claim.id));
        show(claim);
      });
    },
    trash,
    restore: bringBack,
    submit: (id) => onClaim(id, submitClaim, 'Submitted for review'),
    approve: (id) => onClaim(id, approveClaim, 'Approved'),
    sendBack: (id, reason) => onClaim(id, (claim) => sendClaimBack(claim, reason), 'Sent back'),
    undo: () => step(undo, 'Undone'),
    redo: () => step(redo, 'Done again'),
  };
}
