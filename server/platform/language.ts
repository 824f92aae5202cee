/** Beyond the first paragraphs a text does not change its language. */
const enough = 5_000;

/** The ISO 639-1 code of a text's language; null where it is too short or mixed to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  // Half a second and 80 MB: not before the first article comes in.
  const { eld } = await import('eld/small');
  const result = eld.detect(text.slice(0, enough));
  return result.isReliable() && result.language !== '' ? result.language : null;
}
