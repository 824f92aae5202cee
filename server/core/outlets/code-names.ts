const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
const countries = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** "en" → "English"; what is no language code stays as it is. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "US" → "United States" */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}
