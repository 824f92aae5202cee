import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findNumbers } from '../../../server/core/figures/find-numbers.ts';
import { isObject } from '../../../server/core/values/objects.ts';

/** A quantity as a peer finds it, in UTF-16, end exclusive. */
export interface PeerNumber {
  start: number;
  end: number;
  value: number | null;
  unit?: string;
}

export type Task = 'number' | 'currency';
export type Peer = (text: string, task: Task) => PeerNumber[];

const wink = winkNlp(winkModel);

/** Finds spans only; the value is ours, read from the span, as in the figure to beat. */
const winkPeer: Peer = (text, task) => {
  const kinds = task === 'currency' ? ['MONEY'] : ['MONEY', 'CARDINAL', 'PERCENT'];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink takes its accessors as values
  const found = wink.readDoc(text).entities().out(wink.its.detail);
  let from = 0;
  return listOf(found).flatMap((entity) => {
    const { value, type } = entity;
    if (typeof value !== 'string' || typeof type !== 'string' || !kinds.includes(type)) return [];
    const start = text.indexOf(value, from);
    if (start < 0) return [];
    from = start + value.length;
    return [{ start, end: from, value: Number(findNumbers(value)[0]?.value ?? NaN) }];
  });
};

const compromisePeer: Peer = (text, task) => {
  const found: unknown = compromise(text).numbers().json({ offset: true });
  return listOf(found).flatMap((entry) => {
    const { text: printed, number, offset } = entry;
    if (!isObject(number) || !isObject(offset) || typeof printed !== 'string') return [];
    const { start } = offset;
    if (typeof start !== 'number') return [];
    if (task === 'currency' && !/[$€£¥]|dollar|pound|euro|yen|cent|pence/i.test(printed)) return [];
    const value = typeof number['num'] === 'number' ? number['num'] : null;
    return [{ start, end: start + printed.trim().length, value }];
  });
};

const microsoftPeer: Peer = (text, task) => {
  const recognize =
    task === 'currency' ? recognizers.recognizeCurrency : recognizers.recognizeNumber;
  return recognize(text, recognizers.Culture.English).map(({ start, end, resolution }) => {
    // Typed as always there, and null at times.
    const resolved: unknown = resolution;
    const printed = isObject(resolved) ? resolved['value'] : undefined;
    return {
      start,
      end: end + 1,
      value: printed === undefined || printed === null ? null : Number(printed),
    };
  });
};

export const peers: Record<string, Peer> = {
  wink: winkPeer,
  compromise: compromisePeer,
  Microsoft: microsoftPeer,
};

export function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
