import { z } from 'zod';
import { send } from './api.ts';
import { ApiError, readProblem } from './api-error.ts';

/** better-auth answers refusals with a message and a code of its own. */
const refusal = z.object({ message: z.string(), code: z.string().optional() });

async function post(path: string, body: Record<string, unknown>): Promise<void> {
  const response = await send(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await readRefusal(response);
}

export function signIn(email: string, password: string): Promise<void> {
  return post('/sign-in/email', { email, password });
}

export function signOut(): Promise<void> {
  return post('/sign-out', {});
}

/** Ends every other session of this account, too. */
export function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  return post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
}

async function readRefusal(response: Response): Promise<ApiError> {
  if (response.status === 429) {
    return refused(429, 'Too many attempts. Nothing was changed; wait a minute and try again.');
  }
  const read = refusal.safeParse(
    await response
      .clone()
      .json()
      .catch(() => null),
  );
  if (!read.success) return readProblem(response);
  const words: Readonly<Record<string, string>> = {
    INVALID_EMAIL_OR_PASSWORD: 'This e-mail address and password do not belong together.',
    INVALID_PASSWORD: 'The current password is not right. It was not changed.',
  };
  return refused(response.status, words[read.data.code ?? ''] ?? read.data.message);
}

function refused(status: number, detail: string): ApiError {
  return new ApiError({
    type: 'about:blank',
    title: 'Not accepted',
    status,
    code: 'refused',
    detail,
  });
}
