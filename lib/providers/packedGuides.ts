import type { ProviderGuide } from './provider.ts';

/** RFC 1035: a host name as it stands among words. */
const HOST = /^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}$/;

type Guides = Record<string, ProviderGuide>;
/** What is said again and again stands once, in `texts`, and is named by its number. */
interface Packed {
  texts: string[];
  guides: Record<string, Shortened>;
}
/** `check_directly` with $ for the domain that it names; what is null or empty is left out. */
type Shortened = Partial<Pick<ProviderGuide, 'sign_in' | 'mfa' | 'status_page' | 'never_asks'>> & {
  at: [text: number, domain: string, verified: 0 | 1];
  read: Record<string, number>;
  day: number;
};

/** In: guides. Out: what `unpackGuides` makes the same guides of, as JSON. */
export function packGuides(guides: Guides): string {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  const shortened = Object.entries(guides).map(([id, guide]): [string, Shortened] => {
    const { sign_in, check_directly, mfa, status_page, never_asks, read_at, checked } = guide;
    const { text, verified } = check_directly;
    const domain = text.includes('$')
      ? ''
      : (text.split(/[\s,;:()/]+/).find((word) => HOST.test(word)) ?? '');
    const pattern = domain === '' ? text : text.replace(domain, () => '$');
    return [
      id,
      {
        ...(sign_in.length > 0 ? { sign_in } : {}),
        ...(mfa ? { mfa } : {}),
        ...(status_page ? { status_page } : {}),
        ...(never_asks ? { never_asks } : {}),
        at: [numberOf(pattern), domain, verified ? 1 : 0],
        read: Object.fromEntries(Object.entries(read_at).map(([of, page]) => [of, numberOf(page)])),
        day: numberOf(checked),
      },
    ];
  });
  const packed: Packed = { texts, guides: Object.fromEntries(shortened) };
  return JSON.stringify(packed);
}

/** In: what `packGuides` made. Linear. */
export function unpackGuides(json: string): Guides {
  const { texts, guides } = JSON.parse(json) as Packed;
  const text = (number: number): string => texts[number] ?? '';
  return Object.fromEntries(
    Object.entries(guides).map(([id, { sign_in, mfa, status_page, never_asks, at, read, day }]) => [
      id,
      {
        sign_in: sign_in ?? [],
        check_directly: {
          text: at[1] === '' ? text(at[0]) : text(at[0]).replace('$', () => at[1]),
          verified: at[2] === 1,
        },
        mfa: mfa ?? null,
        status_page: status_page ?? null,
        never_asks: never_asks ?? null,
        read_at: Object.fromEntries(Object.entries(read).map(([domain, page]) => [domain, text(page)])),
        checked: text(day),
      },
    ]),
  );
}
