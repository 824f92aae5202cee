import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Paragraph } from '../text/reading-text.ts';
import classes from './article-text.module.css';
import { TextParagraph } from './text-paragraph.tsx';

interface Props {
  paragraphs: readonly Paragraph[];
  open: boolean;
  onToggle: () => void;
}

/** Lines that came with the article but are not of it: kept, and out of the way. */
export function BoilerplateFold({ paragraphs, open, onToggle }: Props) {
  const lines = paragraphs.length === 1 ? '1 line' : `${paragraphs.length} lines`;
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.fold}>
      <UnstyledButton className={classes.foldButton} aria-expanded={open} onClick={onToggle}>
        <Icon size={14} aria-hidden />
        {lines} of boilerplate · {open ? 'hide' : 'show'}
      </UnstyledButton>
      {open && paragraphs.map((each) => <TextParagraph key={each.index} paragraph={each} />)}
    </div>
  );
}
