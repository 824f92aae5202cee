import type { Database } from '../../../../platform/db/client.ts';
import { readContents, type StoredText } from './names-query.ts';

/** Texts read from the database at a time; the server answers others between. */
const batch = 20;

/**
 * What was worked out of texts, kept by text: texts never change. The least lately used go first.
 * Lives as long as the process; a second server works it out again.
 */
export class KeptByText<Value> {
  private readonly kept = new Map<string, Value>();
  private readonly most: number;
  private readonly work: (text: StoredText) => Value;

  constructor(most: number, work: (text: StoredText) => Value) {
    this.most = most;
    this.work = work;
  }

  /** By text id. Those that are not known are read and worked out, a few at a time. */
  async of(
    database: Database,
    workspaceId: string,
    textIds: readonly string[],
  ): Promise<Map<string, Value>> {
    const found = new Map<string, Value>();
    const missing: string[] = [];
    for (const id of textIds) {
      const value = this.kept.get(id);
      if (value === undefined) missing.push(id);
      else found.set(id, value);
    }
    for (let at = 0; at < missing.length; at += batch) {
      const texts = await readContents(database, workspaceId, missing.slice(at, at + batch));
      for (const text of texts) {
        found.set(text.id, this.work(text));
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    for (const [id, value] of found) this.keep(id, value);
    return found;
  }

  private keep(id: string, value: Value): void {
    this.kept.delete(id);
    this.kept.set(id, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }
}
