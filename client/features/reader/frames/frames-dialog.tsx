import { Alert, Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { article as articleSchema, type Article } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { sameCodings } from '#core/frames/frame.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { currentIn, messageOf } from '../../../lib/api-error.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { read } from '../../../lib/query.ts';
import { choosable, codingsInWords, codingsOf, ledBy, toggled } from './frame-draft.ts';
import { FrameChoice } from './frame-choice.tsx';
import classes from './frames.module.css';
import { useCodeArticle } from './use-code-article.ts';

interface Props {
  article: Article;
  onClose: () => void;
}

/** Which frames the article carries, and which of them leads. Nothing is stored before Save. */
export function FramesDialog({ article, onClose }: Props) {
  // What is on the form stays, whatever comes in from elsewhere meanwhile.
  const [base, setBase] = useState(article);
  const [draft, setDraft] = useState(() => codingsOf(article.frames));
  const frames = useQuery(read(routes.listFrames));
  const code = useCodeArticle();
  const list = useRef<HTMLUListElement>(null);
  const isLoaded = frames.isSuccess;
  // The dialog has looked for its first field before there was one.
  useEffect(() => {
    if (isLoaded) list.current?.querySelector('input')?.focus();
  }, [isLoaded]);
  const codebook = frames.data?.items ?? [];
  const offered = choosable(codebook, codingsOf(base.frames));
  const theirs = currentIn(code.error, articleSchema);
  const save = () => {
    if (sameCodings(draft, codingsOf(base.frames))) onClose();
    else code.mutate({ article: base, codings: draft }, { onSuccess: onClose });
  };
  const moveTo = (current: Article, shown: typeof draft) => {
    setBase(current);
    setDraft(shown);
    code.reset();
  };
  const lead = () => {
    const key = chosenKey();
    if (key !== undefined) setDraft(ledBy(draft, key));
  };
  useHotkeys(
    'Frames',
    [
      { keys: 'ArrowDown', label: 'Next frame', run: () => step(list.current, 1) },
      { keys: 'ArrowUp', label: 'Previous frame', run: () => step(list.current, -1) },
      { keys: 'p', label: 'Primary, or not', run: lead },
      { keys: 'mod+Enter', label: 'Save', run: save },
    ],
    { modal: true },
  );
  return (
    <Modal opened onClose={onClose} title="Frames" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={classes.hint}>
          Which frames the article carries, and the one that leads. <KeyHint keys="Space" /> codes,{' '}
          <KeyHint keys="p" /> makes primary, <KeyHint keys="Enter" /> saves.
        </p>
        {theirs && (
          <Alert color="orange" role="alert" title="Somebody else coded this article">
            <p className={classes.hint}>
              As it stands now: {codingsInWords(codingsOf(theirs.frames), codebook)}. Yours are
              still on this form.
            </p>
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => moveTo(theirs, codingsOf(theirs.frames))}>
                Take theirs
              </Button>
              <Button variant="default" onClick={() => moveTo(theirs, draft)}>
                Keep mine
              </Button>
            </div>
          </Alert>
        )}
        {code.isError && !theirs && (
          <Alert color="red" role="alert">
            {messageOf(code.error)}
          </Alert>
        )}
        {frames.isPending && <LoadingState rows={8} label="Loading the codebook" />}
        {frames.isError && (
          <ErrorState compact error={frames.error} retry={() => void frames.refetch()} />
        )}
        {frames.data && offered.length === 0 && (
          <p className={classes.hint}>The codebook has no frame in use: see Settings → Frames.</p>
        )}
        <ul ref={list} className={classes.choices} aria-label="Codebook of frames">
          {offered.map((frame, index) => (
            <FrameChoice
              key={frame.key}
              frame={frame}
              coding={draft.find((coding) => coding.frame === frame.key)}
              stored={base.frames.find(({ key }) => key === frame.key)}
              isFirst={index === 0}
              onToggle={() => setDraft(toggled(draft, frame.key))}
              onLead={() => setDraft(ledBy(draft, frame.key))}
            />
          ))}
        </ul>
        <div className={`${classes.buttons} ${classes.foot}`}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={code.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The frame whose line has the focus. */
function chosenKey(): string | undefined {
  const line = document.activeElement?.closest('[data-frame]');
  return line instanceof HTMLElement ? line.dataset.frame : undefined;
}

/** The focus goes from line to line. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const lines = [...(list?.querySelectorAll('[data-frame]') ?? [])];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = lines[at < 0 ? 0 : at + by]?.querySelector('input');
  next?.focus();
}
