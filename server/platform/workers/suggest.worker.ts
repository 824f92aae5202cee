import { parentPort, workerData } from 'node:worker_threads';
import { suggest } from '#core/extraction/suggestions/suggest.ts';
import type { SuggestInput } from './suggest-in-text.ts';

// The thread is started by suggestInText alone, with what it takes.
const { text, options } = workerData as SuggestInput;
parentPort?.postMessage(suggest(text, options));
