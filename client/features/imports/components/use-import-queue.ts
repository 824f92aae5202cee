import { useStore } from '../../../lib/store.ts';
import { isUnsaved, stageOf, type ImportItem } from '../queue/import-item.ts';
import { importQueue } from '../queue/import-queue.ts';

/** The queue and how many of its texts are at which stage. */
export function useImportQueue() {
  const items = useStore(importQueue);
  const count = (...stages: ReturnType<typeof stageOf>[]) =>
    items.filter((item) => stages.includes(stageOf(item))).length;
  return {
    items,
    total: items.length,
    busy: count('waiting', 'reading', 'storing'),
    ready: count('ready'),
    copies: count('same text'),
    stored: count('stored'),
    failed: count('failed'),
    unsaved: items.filter(isUnsaved).length,
  };
}

/** The text to look at after one is done: the next that waits for a person, else any that does. */
export function nextToConfirm(items: readonly ImportItem[], after: string): ImportItem | undefined {
  const at = items.findIndex(({ key }) => key === after);
  const waits = (item: ImportItem) => item.key !== after && item.state.is === 'ready';
  return items.slice(at + 1).find(waits) ?? items.find(waits);
}
