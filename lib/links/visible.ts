/** Controls, marks that turn the direction, characters without width: a host or an address has no use for them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const TURNS = /\p{Bidi_Control}/gu;

/** Puts a box in the place of what can't be seen; lengths stay, in UTF-16 units. For hosts and addresses. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (unseen) => '□'.repeat(unseen.length));
}

/** Without the marks that turn the direction, so that a text can't rearrange the sentence around it (UAX #9). */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, '');
}
