import { expect, test } from 'vitest';
import { VariantMatcher } from './match-variants.ts';

const matcher = new VariantMatcher([
  { id: 'city', variants: ['Velikograd', 'Velikohrad'] },
  { id: 'work', variants: ['operation', 'special harbour operation', 'strike'] },
  { id: 'us', variants: ['US'] },
  { id: 'army', variants: ['army', 'pro-port militia'] },
]);

const found = (text: string) => matcher.match(text).map(({ from, to }) => text.slice(from, to));

const cases: [text: string, words: string[]][] = [
  ['Velikograd and velikograd', ['Velikograd']],
  ['VELIKOHRAD: a ferry sinks', ['VELIKOHRAD']],
  ['Velikograd’s crews, and the Velikograders', ['Velikograd']],
  ['the special harbour operation', ['special harbour operation']],
  ['Operations went on; cooperation did not', ['Operations']],
  ['told us that the US will pay', ['US']],
  ['strikes, and a strike’s end', ['strikes', 'strike']],
  ['two armies', ['armies']],
  ['the Pro-port militia', ['Pro-port militia']],
  ['special harbour\noperation', ['operation']],
];

test.each(cases)('%s', (text, words) => {
  expect(found(text)).toEqual(words);
});
