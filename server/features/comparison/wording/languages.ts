/** The language a text is read in, "en": without a name as English, as everywhere here. */
export function languageOf({ language }: { language: string | null }): string {
  return language?.toLowerCase().split('-')[0] ?? 'en';
}

/** The language of most texts; between two the one that comes first. */
export function mainLanguage(texts: readonly { language: string | null }[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = languageOf(text);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'en';
}
