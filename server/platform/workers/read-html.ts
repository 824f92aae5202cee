import type { HtmlAnswer } from './html-page.ts';
import { runInWorker, WorkerFailure } from './run-in-worker.ts';

const limits = { deadline: 10_000, heapMegabytes: 256 };

/** Why a page could not be read: it is built to hurt, or there is nothing in it. */
export type UnreadablePage = 'too deep' | 'no text' | 'broken' | 'too slow' | 'too large';

export type ReadPage =
  Extract<HtmlAnswer, { read: true }> | { read: false; because: UnreadablePage };

/** Reads a web page where it can do no harm. */
export async function readHtml(html: string): Promise<ReadPage> {
  try {
    // The worker is our own and answers nothing else.
    return (await runInWorker('html-page.worker.ts', html, limits)) as HtmlAnswer;
  } catch (error) {
    if (!(error instanceof WorkerFailure) || error.reason === 'crash') throw error;
    return { read: false, because: error.reason === 'memory' ? 'too large' : 'too slow' };
  }
}
