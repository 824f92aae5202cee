import { expect, test } from 'vitest';
import { detokenise } from './detokenise.ts';

test.each([
  ["The port 's quay , it said .", "The port's quay, it said."],
  ['They do n\'t , " she said . " So what ?', 'They don\'t, "she said." So what?'],
  ['Roe ( the mayor ) paid $ 5 and 3 % .', 'Roe (the mayor) paid $5 and 3%.'],
  ['A north - bound ferry \\n The next line', 'A north-bound ferry\nThe next line'],
  ["-LRB- shut -RRB- , `` shut ''", '(shut), "shut"'],
  ["the dockers ' union", "the dockers' union"],
])('%s', (tokens, printed) => {
  expect(detokenise(tokens)).toBe(printed);
});
