import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCopy, IconHistory } from '@tabler/icons-react';
import type { ArticleSummary } from '#contract/articles.ts';
import { countOf } from '../../../lib/count-of.ts';
import { kindsChanged } from '../../../lib/placement-words.ts';
import classes from './article-marks.module.css';

/** The outlet changed its text, and what that did to the claims. */
export function EditedMark({ article }: { article: ArticleSummary }) {
  const { textVersions, silentEdits } = article;
  if (textVersions < 2) return null;
  const { changed = 0, lost = 0, kinds = [] } = silentEdits ?? {};
  const finds = [
    ...(changed > 0 ? [`${countOf(changed, 'claim')} changed`] : []),
    ...(lost > 0 ? [`${countOf(lost, 'claim')} lost`] : []),
  ];
  const label = [`${textVersions} versions: the outlet changed its text`, ...finds].join(' · ');
  return (
    <Tooltip label={label}>
      <span className={classes.edited}>
        <IconHistory size={14} stroke={1.75} aria-hidden />
        {kinds.length > 0 ? kindsChanged(kinds) : 'edited'}
      </span>
    </Tooltip>
  );
}

interface CopiesProps {
  article: ArticleSummary;
  copies: 'folded' | 'unfolded' | 'below' | null;
  onUnfold: (groupId: string) => void;
}

/** Other articles carry the same text: they fold into the first and unfold below it. */
export function CopiesMark({ article, copies: state, onUnfold }: CopiesProps) {
  const { copies } = article;
  if (!copies || state === null) return null;
  const credited = copies.agencies.length > 0 ? `, credited to ${copies.agencies.join(', ')}` : '';
  if (state === 'below') {
    return (
      <span className={classes.copy}>
        <IconCopy size={14} stroke={1.75} aria-hidden />
        same text
      </span>
    );
  }
  return (
    <Tooltip label={`${countOf(copies.others + 1, 'article')} with the same text${credited}`}>
      <UnstyledButton
        className={classes.fold}
        tabIndex={-1}
        aria-expanded={state === 'unfolded'}
        onClick={() => onUnfold(copies.groupId)}
      >
        <IconCopy size={14} stroke={1.75} aria-hidden />
        {state === 'unfolded' ? '−' : '+'}
        {countOf(copies.others, 'copy', 'copies')}
      </UnstyledButton>
    </Tooltip>
  );
}
