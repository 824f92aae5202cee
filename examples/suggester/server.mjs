// A suggester for Parallax in one file: offers every sentence that holds a word it looks for.
// Put your own model where `suggestionsFor` is. What comes in and goes out: docs/suggesters.md
//
//   SUGGESTER_SECRET=open-sesame node examples/suggester/server.mjs 4100

import { createServer } from 'node:http';

const words = {
  warning: /\b(warn(s|ed|ing)?|risk(s|ed)?|threat(s|ens|ened)?)\b/i,
  'support-pledge': /\b(pledge(s|d)?|promise(s|d)?|vow(s|ed)?)\b/i,
};

function suggestionsFor({ text, categories }) {
  const known = new Set(categories.map(({ key }) => key));
  const found = [];
  let position = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    // Offsets count code points: an emoji is one, in JavaScript's strings two.
    const start = position + countCodePoints(segment.slice(0, segment.search(/\S|$/)));
    const end = start + countCodePoints(segment.trim());
    position += countCodePoints(segment);
    for (const [category, pattern] of Object.entries(words)) {
      const [word] = pattern.exec(segment) ?? [];
      if (word && known.has(category)) {
        found.push({ start, end, category, score: 0.6, because: [`the word “${word}”`] });
      }
    }
  }
  return found;
}

const countCodePoints = (text) => [...text].length;

const secret = process.env.SUGGESTER_SECRET;

const server = createServer(async (request, response) => {
  const answer = (status, body) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  if (request.method !== 'POST') return answer(405, { error: 'POST a text here' });
  if (secret && request.headers.authorization !== secret) {
    return answer(401, { error: 'the secret is another' });
  }
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (asked.version !== 1) return answer(400, { error: 'this speaks version 1' });
    answer(200, { version: 1, suggestions: suggestionsFor(asked) });
  } catch (error) {
    answer(400, { error: String(error) });
  }
});

server.listen(Number(process.argv[2] ?? 4100), '127.0.0.1', () => {
  console.log(`Suggests at http://127.0.0.1:${server.address().port}/`);
});
