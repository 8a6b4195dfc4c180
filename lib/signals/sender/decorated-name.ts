import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/** UTF-16 units of a name or subject that are looked at. */
const LONGEST = 200;

/**
 * Pictures and signs that draw the eye and belong to no name: emoji, arrows, stars, ticks, bells. Not ©, ® and ™, nor
 * the flags of a language school.
 */
const DRAWN = /(?![©®™])(?:\p{Extended_Pictographic}|[\u2190-\u21FF\u25A0-\u27BF\u2B00-\u2BFF])/u;

/** Signs that no name begins or ends with: "Account team ,_", "** Support"; one "!" is Yahoo!'s, one "#" a number's. */
const LOOSE = /[,;_~^*|=]|!.*!|#.*#/;
/** What most names are; asked first. */
const PLAIN = /^[A-Za-z\d][\w '.,&()-]*[A-Za-z\d.)]$/;
const PART_OF_NAME = /[\p{L}\p{N}\p{M}]/u;

/**
 * The sender's name is dressed up with pictures or loose signs, as names are that must get past a filter or catch an eye.
 * False positives: clubs, shops and creators who like them. Guard: counted only beside wording that asks for something,
 * or a claim.
 */
export default defineSignal({
  id: 'decorated-name',
  family: 'identity',
  grade: 'C',
  check(context) {
    const name = context.sender?.mailbox.name.slice(0, LONGEST) ?? '';
    if (PLAIN.test(name) || (!DRAWN.test(name) && !edges(name).some((edge) => LOOSE.test(edge)))) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'from', text: name }], params: [name] };
  },
});

/** What stands before the first letter or digit of a name, and after the last. */
function edges(name: string): [before: string, after: string] {
  const letters = Array.from(name, (letter) => PART_OF_NAME.test(letter));
  const first = letters.indexOf(true);
  if (first < 0) return ['', ''];
  const all = Array.from(name);
  return [all.slice(0, first).join(''), all.slice(letters.lastIndexOf(true) + 1).join('')];
}
