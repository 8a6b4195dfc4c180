/**
 * How "@" is written: as it is; percent-encoded once to three times; as quoted-printable that nobody decoded; as HTML and
 * JSON escape it; and how return paths and trackers hide it. The longer of two that end alike comes first.
 */
const WRITTEN = [
  '%252540', '%2540', '%40', '=40', '&#64;', '&#064;', '&#x40;', '&commat;', '\\u0040', '\\x40', '@',
  '%3d', '=3d', '=', '_at_', '-at-',
]; // prettier-ignore

const BY_LAST = new Map<string, string[]>();
for (const one of WRITTEN) BY_LAST.set(one.slice(-1), [...(BY_LAST.get(one.slice(-1)) ?? []), one]);

/** The separator that ends here; null for none. `lower`: a text in lower case. */
export function separatorBefore(lower: string, at: number): string | null {
  const candidates = BY_LAST.get(lower[at - 1] ?? '');
  return candidates?.find((one) => at >= one.length && lower.startsWith(one, at - one.length)) ?? null;
}
