import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import type { TopicViewProps } from '../views/topic-view.ts';
import { isAnythingOpen, nothingOpen } from './open-passages.ts';
import { HeadlinesPart } from './headlines/headlines-part.tsx';
import { HedgesPart } from './hedges/hedges-part.tsx';
import { LoadedPart } from './loaded/loaded-part.tsx';
import { NamesPart } from './names/names-part.tsx';
import { partNames, wordingParts, type WordingPart } from './parts.ts';
import { OpenPassages } from './passages/opened.tsx';
import { VerbsPart } from './verbs/verbs-part.tsx';
import { WordsPart } from './words/words-part.tsx';
import view from '../views/view.module.css';
import classes from './wording.module.css';

const components: Readonly<Record<WordingPart, ComponentType<TopicViewProps>>> = {
  words: WordsPart,
  names: NamesPart,
  verbs: VerbsPart,
  hedges: HedgesPart,
  loaded: LoadedPart,
  headlines: HeadlinesPart,
};

/** How the outlets word it, part by part. */
export function WordingView(props: TopicViewProps) {
  const shown = props.search.part ?? wordingParts[0];
  const Part = components[shown];
  const show = (name: string | null) => {
    const part = wordingParts.find((each) => each === name);
    // What is open belongs to the part it was opened from.
    props.onSearch(() => ({ part, ...nothingOpen, voice: undefined }));
  };
  return (
    <section className={view.body} aria-label="Wording">
      <div className={view.main}>
        <Tabs value={shown} onChange={show} keepMounted={false}>
          <Tabs.List aria-label="Parts of the wording" data-no-print>
            {wordingParts.map((part) => (
              <Tabs.Tab key={part} value={part}>
                {partNames[part]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={shown} className={classes.panel ?? ''}>
            <Part {...props} />
          </Tabs.Panel>
        </Tabs>
      </div>
      {isAnythingOpen(props.search) && <OpenPassages {...props} />}
    </section>
  );
}
