import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type CSSProperties } from 'react';
import type { Category } from '#contract/nouns.ts';
import { paths } from '../../../app/paths.ts';
import { categoryStyle } from '../../../lib/category-style.ts';
import { formatDate } from '../../../lib/dates.ts';
import type { MarkedParagraph, Segment } from './segments.ts';
import classes from './texts.module.css';
import type { ShownText, TextsModel } from './texts-model.ts';
import { scrollToHeight, useInStep } from './use-in-step.ts';

interface Props {
  model: TextsModel;
  /** Whose claims stand out and are brought level; none: all alike. */
  question: string | null;
  categories: readonly Category[];
  inStep: boolean;
}

/** The texts in columns, each scrolled by itself or all in step. */
export function TextColumns({ model, question, categories, inStep }: Props) {
  const room = useRef<HTMLDivElement>(null);
  useInStep(room, model, inStep);
  useEffect(() => {
    if (question === null || !room.current) return;
    [...room.current.children].forEach((column, at) => {
      const first = model.texts[at]?.byQuestion.get(question)?.[0];
      const mark = first && column.querySelector(`[data-start="${first.start}"]`);
      if (column instanceof HTMLElement && mark instanceof HTMLElement) {
        scrollToHeight(column, mark.offsetTop);
      }
    });
  }, [question, model]);
  return (
    <div
      ref={room}
      className={classes.columns}
      style={{ '--texts': model.texts.length } as CSSProperties}
    >
      {model.texts.map((text, at) => (
        <section
          key={text.articleId}
          className={classes.column}
          tabIndex={0}
          aria-label={`${text.name}: ${text.title ?? 'Untitled'}`}
        >
          <Head text={text} question={question} />
          <div lang={text.language ?? undefined}>
            {text.paragraphs.map((paragraph) => (
              <Paragraph
                key={paragraph.start}
                paragraph={paragraph}
                text={text}
                at={at}
                model={model}
                question={question}
                categories={categories}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function Head({ text, question }: { text: ShownText; question: string | null }) {
  const isSilent = question !== null && !text.byQuestion.has(question);
  return (
    <header className={classes.head}>
      <Link to={paths.reader} params={{ articleId: text.articleId }} dir="auto">
        {text.name}
      </Link>
      <span>{text.published ? formatDate(text.published) : 'no date'}</span>
      {isSilent && (
        <span className={classes.silent}>
          {text.read ? 'does not say' : 'not yet read to the end'}
        </span>
      )}
    </header>
  );
}

interface ParagraphProps extends Pick<Props, 'model' | 'question' | 'categories'> {
  paragraph: MarkedParagraph;
  text: ShownText;
  at: number;
}

function Paragraph({ paragraph, text, model, question, categories }: ParagraphProps) {
  const wanted = new Set(text.byQuestion.get(question ?? '')?.map(({ id }) => id));
  const content = paragraph.segments.map((segment) => {
    const named = segment.claims.find((id) => wanted.has(id)) ?? segment.claims[0];
    const category = categories.find(({ key }) => key === text.categoryOf.get(named ?? ''));
    return (
      <Stretch
        key={segment.start}
        segment={segment}
        articleId={text.articleId}
        claim={named ?? null}
        isWanted={named !== undefined && wanted.has(named)}
        category={category ?? null}
        alsoIn={segment.alsoIn.map((other) => model.texts[other]?.name ?? '')}
      />
    );
  });
  return paragraph.kind === 'headline' ? (
    <h2 dir="auto">{content}</h2>
  ) : (
    <p dir="auto" data-kind={paragraph.kind}>
      {content}
    </p>
  );
}

interface StretchProps {
  segment: Segment;
  articleId: string;
  claim: string | null;
  isWanted: boolean;
  category: Category | null;
  alsoIn: string[];
}

function Stretch({ segment, articleId, claim, isWanted, category, alsoIn }: StretchProps) {
  const shared = alsoIn.length > 0;
  const title = shared ? `Also in ${alsoIn.join(' and ')}` : undefined;
  const marks = {
    'data-start': segment.start,
    'data-shared': shared || undefined,
    'data-wanted': isWanted || undefined,
  };
  if (claim === null) {
    return (
      <span {...marks} title={title}>
        {segment.text}
      </span>
    );
  }
  return (
    <Link
      {...marks}
      className={classes.claim ?? ''}
      style={category ? categoryStyle(category.colour) : {}}
      data-underline={category?.underline}
      to={paths.reader}
      params={{ articleId }}
      search={{ claim }}
      title={[category?.name, title].filter(Boolean).join('. ')}
    >
      {segment.text}
    </Link>
  );
}
