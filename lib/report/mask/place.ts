/**
 * Where an address stands in a source. `recipient`: To, Cc. `delivery`: Delivered-To and its like. `return_path`: where
 * bounces go. `unsubscribe`: List-Unsubscribe and other List- fields. `link`, `text`: in the body, inside an address of the
 * web or elsewhere. `other`: any other header field, and attachments.
 */
export type Where =
  'recipient' | 'delivery' | 'return_path' | 'received' | 'unsubscribe' | 'link' | 'text' | 'other';

export interface Place {
  where: Where;
  /** How often; at least 1. */
  count: number;
}

/** In the order they are told. */
const ORDER: Where[] = [
  'recipient', 'delivery', 'return_path', 'received', 'unsubscribe', 'link', 'text', 'other',
]; // prettier-ignore

/** Counts places. */
export class Tally {
  readonly #counts = new Map<Where, number>();

  add(where: Where, count = 1): void {
    if (count > 0) this.#counts.set(where, (this.#counts.get(where) ?? 0) + count);
  }

  get places(): Place[] {
    return ORDER.flatMap((where) => {
      const count = this.#counts.get(where);
      return count ? [{ where, count }] : [];
    });
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
