import type { ProviderGuide } from './provider.ts';

type Guides = Record<string, ProviderGuide>;
/** What is said again and again stands once, in `texts`, and is named by its number. */
interface Packed {
  texts: string[];
  guides: Record<string, Shortened>;
}
/** What is null or empty is left out. */
type Shortened = Partial<
  Pick<ProviderGuide, 'sign_in' | 'check_directly' | 'mfa' | 'status_page' | 'never_asks'>
> & {
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
    return [
      id,
      {
        ...(sign_in.length > 0 ? { sign_in } : {}),
        ...(check_directly ? { check_directly } : {}),
        ...(mfa ? { mfa } : {}),
        ...(status_page ? { status_page } : {}),
        ...(never_asks ? { never_asks } : {}),
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
    Object.entries(guides).map(
      ([id, { sign_in, check_directly, mfa, status_page, never_asks, read, day }]) => [
        id,
        {
          sign_in: sign_in ?? [],
          check_directly: check_directly ?? null,
          mfa: mfa ?? null,
          status_page: status_page ?? null,
          never_asks: never_asks ?? null,
          read_at: Object.fromEntries(Object.entries(read).map(([domain, page]) => [domain, text(page)])),
          checked: text(day),
        },
      ],
    ),
  );
}
