const PERCENT = 37;
const EQUALS = 61;

/** Letters and digits. */
export function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Joins the words of one name: dot, hyphen, underscore, plus. */
const isJoint = (code: number): boolean => code === 46 || code === 45 || code === 95 || code === 43;

/**
 * Whether a name can begin here, so that it isn't the end of a longer one. Bytes of other scripts end a name: Chinese and
 * Japanese stand right beside an address. `joints`: so do hyphen, underscore and plus.
 */
export function beginsHere(lower: string, at: number, joints: boolean): boolean {
  if (at === 0) return true;
  const before = lower.charCodeAt(at - 1);
  if (isWordCode(before)) return escapedBreak(lower, at);
  return !isJoint(before) || (joints && before !== 46);
}

/**
 * Whether a domain name can end here; a dot goes on with one only where a label follows that is no file's ending and no
 * sentence begins ("alice@example.com.Your account").
 */
export function domainEndsHere(text: string, lower: string, at: number, files: boolean): boolean {
  const code = lower.charCodeAt(at);
  if (isWordCode(code) || code === 45) return false;
  const escaped = code === PERCENT ? lower.slice(at, at + 3) : '';
  if (escaped === '%2d') return false;
  if (code !== 46 && escaped !== '%2e') return true;
  const label = at + (code === 46 ? 1 : 3);
  if (isCapital(text.charCodeAt(label)) && !isCapital(text.charCodeAt(at - 1))) return true;
  return !isWordCode(lower.charCodeAt(label)) || (files && isFileEnding(lower, label));
}

/** %3C, %253C, =3C before a name is what ends the one before; so is \n as programs write it. */
function escapedBreak(lower: string, at: number): boolean {
  const mark = lower.charCodeAt(at - 3);
  const twice = lower.startsWith('%25', at - 5);
  if (mark === PERCENT || mark === EQUALS || twice) {
    const byte = Number.parseInt(lower.slice(at - 2, at), 16);
    if (/^[0-9a-f]{2}$/.test(lower.slice(at - 2, at))) return !isWordCode(byte) && !isJoint(byte);
  }
  return lower[at - 2] === '\\' && 'nrt'.includes(lower[at - 1] ?? '-');
}

function isFileEnding(lower: string, at: number): boolean {
  return /^(?:s?html?|pdf|docx?|xlsx?|zip|eml|txt|csv|svg|png|jpe?g)(?![a-z0-9.])/.test(
    lower.slice(at, at + 6),
  );
}
