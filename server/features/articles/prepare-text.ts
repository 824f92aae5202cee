import { createHash } from 'node:crypto';
import { maxTextLength } from '#contract/articles.ts';
import type { Region } from '#core/articles/article.ts';
import { isRegionList } from '#core/articles/region-list.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { normalizeText } from '#core/text/normalise.ts';
import { invalid } from '../../platform/domain-error.ts';

/** A text as it will be stored, with its regions. */
export interface PreparedText {
  content: string;
  /** In code points. */
  length: number;
  sha256: string;
  regions: Region[];
}

/** Cleans, measures and hashes a text that somebody wants stored, or says why it cannot be. */
export function prepareText(text: string, regions: Region[]): PreparedText {
  const { text: content, notes } = normalizeText(text);
  if (content.trim() === '') throw invalid('text', 'The text has no words.');
  const { length } = new CodePoints(content);
  if (length > maxTextLength) {
    throw invalid(
      'text',
      `The text has ${length.toLocaleString('en')} characters; at most ${maxTextLength.toLocaleString('en')} can be stored. Divide it.`,
    );
  }
  if (regions.length > 0 && content !== text) {
    const cleaned = notes.length > 0 ? notes.join('; ') : 'line ends were made alike';
    throw invalid(
      'regions',
      `Regions count the characters of the text as it is stored, and this one had to be cleaned first: ${cleaned}. Take the text and its regions from an import proposal.`,
    );
  }
  if (!isRegionList(content, regions)) {
    throw invalid(
      'regions',
      'Regions stand in order, cover whole lines, do not overlap and end with the text.',
    );
  }
  return { content, length, sha256: sha256(content), regions };
}

/** Of the UTF-8 content, hex. */
export function sha256(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}
