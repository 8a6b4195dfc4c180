/**
 * What a person may have given away or done, in the order in which it is asked for; each is shown through the message
 * key `given_<word>`, and kept plans name it, so that a word never changes its meaning.
 */
export const GIVEN_AWAY = [
  'clicked',
  'replied',
  'password',
  'code',
  'card',
  'paid',
  'id_papers',
  'opened_attachment',
  'called',
  'installed',
  'api_key',
  'recovery_phrase',
] as const;

export type GivenAway = (typeof GIVEN_AWAY)[number];

/** The known words among any words, once each and in the order of the list: what else came in is left out. */
export function givenAmong(words: readonly string[]): GivenAway[] {
  return GIVEN_AWAY.filter((what) => words.includes(what));
}
