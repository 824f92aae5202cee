import { DomainError } from '../domain-error.ts';

/** The largest that a column of the database holds. */
const largest = 2_147_483_647;

/** The version in If-Match: "3"; 428 when it is missing, 400 when it is anything else. */
export function versionSeen(header: string | undefined): number {
  if (header === undefined) {
    throw new DomainError(
      428,
      'version_required',
      'This write must name the version it saw, such as If-Match: "3". Nothing was changed.',
    );
  }
  const version = Number(/^"([1-9]\d{0,9})"$/.exec(header.trim())?.[1]);
  if (!(version <= largest)) {
    throw new DomainError(
      400,
      'malformed_if_match',
      'If-Match must hold one version in quotation marks, such as "3". Nothing was changed.',
    );
  }
  return version;
}

export const etagOf = (version: number): string => `"${version}"`;
