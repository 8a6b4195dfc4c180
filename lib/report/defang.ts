const SCHEME = /\b(h)tt(ps?):\/\//giu;
/** A dot between two characters of a name or number: in a host, an IPv4 address, a mail address. */
const INNER_DOT = /(?<=[\p{L}\p{N}_-])\.(?=[\p{L}\p{N}_-])/gu;
const INNER_AT = /(?<=[\p{L}\p{N}._+\]-])@(?=[\p{L}\p{N}[])/gu;

/**
 * Makes links and addresses in text harmless for whatever would turn them into something to click: hxxp, [.] and
 * [@]. For what people read; never for a raw message, whose reader needs it as it is. Numbers and file names get
 * their dots bracketed too: better one too many than a link left. Doing it twice changes nothing more. Linear.
 */
export function defang(text: string): string {
  return text
    .replace(SCHEME, (_all, first: string, rest: string) => `${first}xx${rest}://`)
    .replace(INNER_DOT, '[.]')
    .replace(INNER_AT, '[@]');
}
