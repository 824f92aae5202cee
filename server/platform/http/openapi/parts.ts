import type { JsonSchema } from './schemas.ts';

/** One sentence for each group of operations. */
export const tagNotes: Readonly<Record<string, string>> = {
  Account: 'Who you are, signing in by link, and your workspaces.',
  Members: 'The team, its roles, and invitations.',
  'API keys': 'Keys for programs: each acts as its member, in one workspace.',
  Articles: 'Bring articles in, find them, correct what is known of them.',
  Claims: 'Tagged passages: what an article says, in its own words.',
  Review: 'Submit claims, approve them, send them back.',
  Outlets: 'Who publishes.',
  Topics: 'What is studied.',
  Questions: 'What several outlets answer: the rows of a comparison.',
  Codebook: 'The categories of claims.',
  Sources: 'Who speaks or is cited.',
  Comparison: 'Questions × outlets: what each says, leaves out, or could not know.',
  Reports: 'Saved selections, and their exports.',
  Activity: 'Who did what, when.',
  Verdicts: 'Signed judgements, with evidence.',
};

export const parameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version this write has seen, in quotation marks.',
    schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
    example: '"3"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Makes a repeat safe: within a day, the same key and request get the first answer and change nothing.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: '6f9f3c4e-8b1d-4b52-9a64-0c8f1a2d7e35',
  },
};

export const headers = {
  ETag: {
    description: 'The version of what is answered, for If-Match.',
    schema: { type: 'string' },
    example: '"3"',
  },
  ContentDisposition: {
    description: 'The name to save the file under.',
    schema: { type: 'string' },
  },
  RetryAfter: {
    description: 'Seconds after which it may work.',
    schema: { type: 'integer' },
  },
};

export const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A personal API key, "plx_…", made under Settings or by POST /api-keys.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'parallax.session_token',
    description:
      'Set by signing in. On https its name begins with "__Secure-". Writes must come from our own pages.',
  },
};

/** What each kind of failure means, by status. */
const meanings: Readonly<Record<string, string>> = {
  400: 'The request cannot be read: malformed JSON, header or cursor.',
  401: 'Nobody is signed in, or the key is not valid.',
  403: 'Your role does not allow this, or the write came from another site.',
  404: 'There is nothing at this address that you can see.',
  409: 'What stands there does not allow this; `code` and `detail` say why.',
  412: 'The version in If-Match is no longer the current one, which is in `current`.',
  413: 'The body is larger than is taken here.',
  422: 'A field cannot be taken; `errors` names each.',
  428: 'If-Match is missing.',
  500: 'A mistake of ours; `detail` has the number under which the log has it.',
  503: 'The database does not answer at the moment; Retry-After says when to try again.',
};

/** Components P400, P401, …: all are problems as RFC 9457 writes them. */
export function responses(schema: JsonSchema) {
  return Object.fromEntries(
    Object.entries(meanings).map(([status, description]) => [
      `P${status}`,
      {
        description,
        ...(status === '503' && {
          headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
        }),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
}
