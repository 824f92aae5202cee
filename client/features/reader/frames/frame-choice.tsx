import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { ArticleFrame, Frame } from '#contract/frames.ts';
import type { Coding } from '#core/frames/frame.ts';
import classes from './frames.module.css';

interface Props {
  frame: Frame;
  /** As it is on the form. */
  coding: Coding | undefined;
  /** As it is stored. */
  stored: ArticleFrame | undefined;
  isFirst: boolean;
  onToggle: () => void;
  onLead: () => void;
}

/** A line of the codebook: whether the article carries the frame, and whether that one leads. */
export function FrameChoice({ frame, coding, stored, isFirst, onToggle, onLead }: Props) {
  const { key, name, description, archived } = frame;
  const leads = coding?.primary === true;
  const Star = leads ? IconStarFilled : IconStar;
  return (
    <li className={classes.choice} data-frame={key}>
      <Checkbox
        {...(isFirst && { 'data-autofocus': true })}
        checked={coding !== undefined}
        onChange={onToggle}
        label={
          <span dir="auto">
            {name}
            {archived && <span className={classes.soft}> archived</span>}
            {stored && <span className={classes.soft}> coded by {stored.by.name}</span>}
          </span>
        }
        description={description}
      />
      <Tooltip label={leads ? 'Primary' : 'Make primary'}>
        <ActionIcon
          variant="subtle"
          color={leads ? 'accent' : 'gray'}
          size={28}
          aria-label={`Primary: ${name}`}
          aria-pressed={leads}
          onClick={onLead}
        >
          <Star size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
