import { parentPort } from 'node:worker_threads';
import { NameMemory, type NamesQuestion } from './name-memory.ts';

const memory = new NameMemory();

// The thread is started by offered-things alone, which asks nothing else.
parentPort?.on('message', (question: NamesQuestion) => {
  parentPort?.postMessage(memory.answer(question));
});
