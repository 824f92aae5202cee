import { Tabs } from '@mantine/core';
import type { TopicViewProps } from '../views/topic-view.ts';
import view from '../views/view.module.css';
import classes from './coverage-parts.module.css';
import { CoverageView } from './coverage-view.tsx';
import { FramedArticles } from './frames/framed-articles.tsx';
import { FramesView } from './frames/frames-view.tsx';
import { parseOpenFrame } from './frames/open-frame.ts';

/** What the outlets cover: which questions they answer, and which frames their articles carry. */
export function CoverageParts(props: TopicViewProps) {
  const { search, onSearch } = props;
  const shown = search.of ?? 'questions';
  const open = search.of === 'frames' ? parseOpenFrame(search.frame) : null;
  const show = (name: string | null) =>
    // What is open belongs to the part it was opened from.
    onSearch(() => ({ of: name === 'frames' ? 'frames' : undefined, frame: undefined }));
  return (
    <div className={view.body}>
      <div className={classes.main}>
        <Tabs value={shown} onChange={show} keepMounted={false}>
          <Tabs.List className={classes.tabs} aria-label="Parts of the coverage" data-no-print>
            <Tabs.Tab value="questions">Questions</Tabs.Tab>
            <Tabs.Tab value="frames">Frames</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="questions" className={classes.panel}>
            <CoverageView {...props} />
          </Tabs.Panel>
          <Tabs.Panel value="frames" className={classes.panel}>
            <FramesView {...props} />
          </Tabs.Panel>
        </Tabs>
      </div>
      {open && <FramedArticles {...props} open={open} />}
    </div>
  );
}
