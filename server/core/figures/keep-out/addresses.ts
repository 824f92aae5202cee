import type { KeepOut } from '../finding/finder.ts';

/** Tokens of one web or mail address at most; a longer one is kept out in pieces. */
const mostTokens = 40;

/** Everything in a web address, a mail address, a handle or a hashtag: "example.org/2021/5". */
export const addresses: KeepOut = ({ tokens, text }, at) => {
  const token = tokens[at];
  if (!token || (at > 0 && token.gap === 'none')) return 0;
  let next = at + 1;
  while (next < at + mostTokens && tokens[next]?.gap === 'none') next += 1;
  const chunk = text.slice(token.from, tokens[next - 1]?.to ?? token.to);
  return /:\/\/|^www\.|@|^#\p{L}/u.test(chunk) ? next - at : 0;
};
