/** Wherever it stands: what looks for links in text may not care what comes right before. */
const SCHEME = /(h)tt(ps?):\/\//giu;
/**
 * A dot before a letter, inside a name: no top-level domain starts with a digit, so this breaks every host name. Names
 * in many scripts end in a mark.
 */
const DOT_IN_NAME = /(?<=[\p{L}\p{M}\p{N}_-])\.(?=[\p{L}_])/gu;
/** Full stops of East Asia, which browsers take for dots (UTS #46 section 2.3), in Latin names; elsewhere they end sentences. */
const WIDE_DOT = /(?<=[a-z0-9-])[\u3002\uFF0E\uFF61](?=[a-z])/giu;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const INNER_AT = /(?<=[\p{L}\p{M}\p{N}._+\]-])@(?=[\p{L}\p{N}[])/gu;

/**
 * Makes links and addresses in text harmless for whatever would turn them into something to click: hxxp, [.] and
 * [@]. For what people read; never for a raw message, whose reader needs it as it is. File names get their dots
 * bracketed too: better one too many than a link left; amounts (399.99) keep theirs. Doing it twice changes
 * nothing more. Linear.
 */
export function defang(text: string): string {
  return text
    .replace(SCHEME, (_all, first: string, rest: string) => `${first}xx${rest}://`)
    .replace(IPV4, (address) => address.replaceAll('.', '[.]'))
    .replace(DOT_IN_NAME, '[.]')
    .replace(WIDE_DOT, '[.]')
    .replace(INNER_AT, '[@]');
}
