import '../../client/app/global.css';
import { makeMaterial } from './material.ts';
import { ourReader } from './our-reader.tsx';
import './page.css';
import { plain } from './plain.ts';
import type { Subject } from './subject.ts';
import { textAnnotator } from './text-annotator.ts';

/** Milliseconds, of one subject in a fresh page. */
export interface Measures {
  firstPaint: number;
  addOne: number[];
  frames: number[];
}

const subjects: Readonly<Record<string, (root: HTMLElement) => Subject>> = {
  plain: () => plain,
  ours: ourReader,
  highlights: () => textAnnotator('CSS_HIGHLIGHTS'),
  spans: () => textAnnotator('SPANS'),
};

/** Called by the measurement from outside. */
Object.assign(window, { measureReader });

async function measureReader(name: string): Promise<Measures> {
  const root = document.getElementById('root');
  const subject = root && subjects[name]?.(root);
  if (!subject) throw new Error(`Nothing called ${name}`);
  const material = makeMaterial();
  beat();
  await nextPaint();

  const since = performance.now();
  subject.show(root, material);
  await nextPaint();
  const firstPaint = performance.now() - since;
  // What comes after the first paint is done before the next thing is measured.
  await quiet();

  const addOne: number[] = [];
  for (const passage of material.later) {
    const start = performance.now();
    subject.add(passage);
    await nextPaint();
    addOne.push(performance.now() - start);
    await nextPaint();
  }
  await quiet();
  return { firstPaint, addOne, frames: await scrollThrough() };
}

/** Through the whole text at a brisk pace: every frame's time. */
async function scrollThrough(): Promise<number[]> {
  const scroller = document.scrollingElement;
  if (!scroller) return [];
  const frames: number[] = [];
  const step = 90;
  for (;;) {
    const start = performance.now();
    const before = scroller.scrollTop;
    scroller.scrollTop += step;
    if (scroller.scrollTop === before) return frames;
    await nextPaint();
    frames.push(performance.now() - start);
  }
}

/** After the frame that follows is painted: the message is taken up once it is. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/**
 * A pixel that changes in every frame: where nothing changes the browser waits 16 ms with the next
 * frame, and the wait would be measured, not the work. Drawn, for a change of the page itself would
 * make the browser look at every highlight again.
 */
function beat(): void {
  const canvas = document.createElement('canvas');
  canvas.className = 'beat';
  canvas.width = 1;
  canvas.height = 1;
  document.body.append(canvas);
  const pixel = canvas.getContext('2d');
  let tick = 0;
  const change = () => {
    tick += 1;
    if (pixel) pixel.fillStyle = tick % 2 === 0 ? '#777' : '#888';
    pixel?.fillRect(0, 0, 1, 1);
    requestAnimationFrame(change);
  };
  change();
}

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 800));
}
