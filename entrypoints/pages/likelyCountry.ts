/**
 * The country (ISO 3166-1 alpha-2) that a browser's language speaks of, for the order of what is found and for where to
 * report: its region where it names one, else where most of its speakers live (CLDR likely subtags). Null for what is
 * no language.
 */
export function likelyCountry(language: string): string | null {
  try {
    const { region = '' } = new Intl.Locale(language).maximize();
    // Three digits stand for a part of the world (UN M49).
    return region.length === 2 ? region : null;
  } catch {
    return null;
  }
}
