import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for an address: nobody guesses it, so a plain hash of it is safe to keep. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

const keyMark = 'plx_';

/** An API key: the mark lets secret scanners and people know what they have found. */
export const newApiKey = (): string => keyMark + newToken();

export const isApiKey = (text: string): boolean => text.startsWith(keyMark);

/** Enough to tell one's keys apart, far too little to guess the rest. */
export const prefixOf = (apiKey: string): string => apiKey.slice(0, keyMark.length + 6);
