import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Makes what a copy of the database alone does not tell: only a server with this secret opens it. */
export function createSeal(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'parallax seal', 32));
  return {
    seal: (text: string): string => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    /** Null when it was sealed with another secret, or changed since. */
    open: (sealed: string): string | null => {
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const opened = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes));
        opened.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        const text = opened.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([text, opened.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

export type Seal = ReturnType<typeof createSeal>;
