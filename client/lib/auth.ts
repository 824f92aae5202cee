import { send } from './api.ts';
import { readProblem } from './api-error.ts';

async function post(path: string, body: Record<string, unknown>): Promise<void> {
  const response = await send(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await readProblem(response);
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
