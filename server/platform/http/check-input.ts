import type { z } from 'zod';
import { DomainError } from '../domain-error.ts';

/** What a schema makes of a part of the request; 422 that names every field it refuses. */
export function checkInput<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap(describe);
  const first = errors[0];
  const where = first?.path ? `${first.path}: ` : '';
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  throw new DomainError(
    422,
    'invalid',
    `${where}${first?.message ?? 'cannot be taken'}${more}. Nothing was changed.`,
    { errors },
  );
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): { path: string; message: string }[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: issue.path.join('.'), message: issue.message }];
  }
  return issue.keys.map((key) => ({
    path: [...issue.path, key].join('.'),
    message: 'is not known here',
  }));
}
