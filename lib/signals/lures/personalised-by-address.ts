import { baitGuard } from '../baitGuard';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** UTF-16 units: a greeting stands at the top. */
const TOP = 600;

/** What comes before a name. */
const GREETING =
  /(?:\b(?:dear|hi|hello|hey|attn|attention|user|welcome|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|beste|geachte|bonjour|cher|chère|estimad[oa]|hola|querid[oa]|olá|ola|prezad[oa]|car[oa]|caro\/a|ciao|gentile|spettabile|witaj|drogi|szanown[ya]|здравствуйте|уважаем\p{L}{2,4}|merhaba|sayın)|尊敬的|亲爱的|您好|عزيزي)[\s,:：]{0,3}$/iu;

/**
 * The message greets its reader by the address of the mailbox: whoever wrote it has nothing else of him.
 * False positives: services where the address is the name, sign-in alerts that say which account; people whose name stands in
 * their address. Guards: the whole address, or a first part of it that is no name (digits, marks); right behind a greeting;
 * only beside a claim that does not hold or wording that asks; those of baitGuard.
 */
export default defineSignal({
  id: 'personalised-by-address',
  family: 'lures',
  grade: 'C',
  check(context) {
    const { message, reader } = context;
    const top = message.text.slice(0, TOP);
    const small = top.toLowerCase();
    for (const address of reader.addresses) {
      const local = address.slice(0, address.indexOf('@'));
      for (const name of /\d|[._+-]/.test(local) && local.length >= 4 ? [address, local] : [address]) {
        const at = small.indexOf(name);
        if (at < 0 || !GREETING.test(top.slice(Math.max(0, at - 30), at))) continue;
        const silenced = baitGuard(context);
        if (silenced) return { silenced };
        const text = sentenceAt(top, at);
        return { evidence: [{ field: 'text', text }], params: [text.slice(0, 120)] };
      }
    }
    return null;
  },
});
