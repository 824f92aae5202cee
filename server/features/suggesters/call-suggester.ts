import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../../platform/domain-error.ts';
import { FetchFailure, safeFetch, type Incoming } from '../../platform/safe-fetch/safe-fetch.ts';
import type { AskedText } from './asked-text.ts';
import { answerSchema, firstProblem, mostAnswerBytes, protocolVersion } from './protocol.ts';
import type { Answer } from './protocol.ts';

export interface Target {
  name: string;
  url: string;
  timeoutSeconds: number;
  /** The header that carries the secret, if there is one. */
  credentials: Record<string, string>;
  allowPrivate: boolean;
}

/** Milliseconds before the second and the third time; a service that says how long is obeyed. */
const pauses = [300, 1_200];

/** @throws DomainError that says what went wrong, in words for the reader */
export async function callSuggester(target: Target, text: AskedText): Promise<Answer> {
  const end = Date.now() + target.timeoutSeconds * 1_000;
  const body = JSON.stringify(requestFor(text));
  for (let attempt = 0; ; attempt += 1) {
    const result = await tryOnce(target, body, end - Date.now());
    if (!(result instanceof Retryable)) return readAnswer(target, result);
    const pause = result.after ?? pauses[attempt];
    const again = attempt < pauses.length && pause !== undefined && Date.now() + pause < end;
    if (!again) throw failure(target, result.words);
    await wait(pause);
  }
}

/** Part by part: nothing else of the team's leaves the house. */
function requestFor(text: AskedText) {
  const { content, language, published, regions, categories, questions } = text;
  const asked = { language, published, regions, categories, questions };
  return { version: protocolVersion, text: content, ...asked };
}

/** Something that may be over in a moment. */
class Retryable {
  constructor(
    readonly words: string,
    /** Milliseconds it asked us to wait. */
    readonly after: number | null = null,
  ) {}
}

async function tryOnce(
  target: Target,
  body: string,
  deadline: number,
): Promise<Incoming | Retryable> {
  try {
    const incoming = await safeFetch({
      url: target.url,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...target.credentials,
      },
      body,
      deadline,
      mostBytes: mostAnswerBytes,
      allowPrivate: target.allowPrivate,
    });
    if (incoming.status !== 429 && incoming.status < 500) return incoming;
    const seconds = Number(incoming.headers['retry-after']);
    return new Retryable(
      `answered ${incoming.status}`,
      Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null,
    );
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    if (error.problem === 'unreachable') return new Retryable('could not be reached');
    throw failure(target, wordsFor(error.problem, target));
  }
}

function wordsFor(
  problem: Exclude<FetchFailure['problem'], 'unreachable'>,
  { timeoutSeconds }: Target,
): string {
  switch (problem) {
    case 'too slow':
      return `did not answer in ${timeoutSeconds} s`;
    case 'too large':
      return `answered more than ${mostAnswerBytes / 1_000_000} MB`;
    case 'forbidden address':
      return 'stands at an address inside our own network, which this server does not ask';
  }
}

function readAnswer(target: Target, { status, text }: Incoming): Answer {
  if (status !== 200) throw failure(target, `answered ${status} where 200 was expected`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw failure(target, 'answered something that is no JSON');
  }
  const parsed = answerSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw failure(target, `gave an answer that cannot be used (${firstProblem(parsed.error)})`);
}

export function failure({ name }: Pick<Target, 'name'>, words: string): DomainError {
  return new DomainError(502, 'suggester_failed', `${name} ${words}.`);
}
