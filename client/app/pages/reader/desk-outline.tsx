import { Button } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import type { Claim } from '#contract/claims.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import type { ReadingState } from '#core/articles/article.ts';
import { countBy, nextClaim } from '../../../features/claims/filter.ts';
import { ArticleFrames } from '../../../features/reader/frames/article-frames.tsx';
import { OutlineEntry, OutlineGroup } from '../../../features/reader/components/outline.tsx';
import { ReadingStateControl } from '../../../features/reader/components/reading-state-control.tsx';
import { TextVersions } from '../../../features/reader/components/text-versions.tsx';
import { categoryStyle } from '../../../lib/category-style.ts';
import { DeskSuggestions } from './desk-suggestions.tsx';
import classes from './desk.module.css';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions as Suggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: Suggestions;
  setReadingState: (state: ReadingState) => void;
  onFrames: () => void;
  /** Somebody went somewhere: a drawer may close. */
  onGo: () => void;
}

/** What the article holds: reading state, categories, questions answered or not, texts. */
export function DeskOutline({ desk, suggestions, setReadingState, onFrames, onGo }: Props) {
  const { article, text, all, codebook, selected, view, showText } = desk;
  const here = all.filter(({ anchor }) => anchor.textId === text.id);
  const byCategory = countBy(here, ({ category }) => category);
  const jump = (claims: readonly Claim[]) => {
    const next = nextClaim(claims, selected.id, 1);
    if (!next) return;
    selected.select(next.id);
    view?.reveal(next.anchor);
    onGo();
  };
  return (
    <nav aria-label="Outline">
      <OutlineGroup title="Reading">
        <ReadingStateControl article={article} set={setReadingState} />
      </OutlineGroup>
      <ArticleFrames frames={article.frames} onChoose={article.abilities.edit ? onFrames : null} />
      <OutlineGroup title="Categories">
        {byCategory.size === 0 && <p className={classes.hint}>Nothing is tagged yet.</p>}
        {codebook.categories
          .filter(({ key }) => byCategory.has(key))
          .map(({ key, name, glyph, colour }) => (
            <OutlineEntry
              key={key}
              mark={
                <span style={categoryStyle(colour)} className={classes.glyph}>
                  {glyph}
                </span>
              }
              count={byCategory.get(key) ?? 0}
              onClick={() => jump(here.filter(({ category }) => category === key))}
            >
              {name}
            </OutlineEntry>
          ))}
      </OutlineGroup>
      {!desk.readOnly && <DeskSuggestions desk={desk} suggestions={suggestions} onGo={onGo} />}
      <Questions desk={desk} here={here} jump={jump} />
      <OutlineGroup title={article.texts.length > 1 ? 'Versions of the text' : 'Text'}>
        <TextVersions
          article={article}
          shown={text.number}
          claimCounts={countBy(all, ({ anchor }) => anchor.textId)}
          onShow={showText}
        />
        {article.texts.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            mx={8}
            rightSection={<KeyHint keys="v" />}
            onClick={desk.showHistory}
          >
            Compare versions
          </Button>
        )}
      </OutlineGroup>
    </nav>
  );
}

interface QuestionsProps {
  desk: DeskState;
  here: readonly Claim[];
  jump: (claims: readonly Claim[]) => void;
}

/** What the topics ask, and whether this article answers. */
function Questions({ desk: { codebook, article }, here, jump }: QuestionsProps) {
  const answers = countBy(here, ({ question }) => question?.id ?? '');
  return article.topics.map(({ id, name }) => {
    const asked = codebook.questions.filter(({ topicId }) => topicId === id);
    const answered = asked.filter((question) => answers.has(question.id)).length;
    return asked.length === 0 ? null : (
      <OutlineGroup
        key={id}
        title={name}
        aside={<span className={classes.share}>{`${answered} of ${asked.length}`}</span>}
      >
        {asked.map((question) => {
          const count = answers.get(question.id);
          const Icon = count === undefined ? IconCircle : IconCheck;
          return (
            <OutlineEntry
              key={question.id}
              mark={<Icon size={14} stroke={2} className={classes.tick} />}
              disabled={count === undefined}
              title={count === undefined ? 'Not answered here' : 'Answered here'}
              {...(count === undefined ? {} : { count })}
              onClick={() => jump(here.filter((claim) => claim.question?.id === question.id))}
            >
              {question.text}
            </OutlineEntry>
          );
        })}
      </OutlineGroup>
    );
  });
}
