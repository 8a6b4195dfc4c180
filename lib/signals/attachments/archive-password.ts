import { kindOf } from '../attachmentKinds';
import { isColleague } from '../isColleague';
import { isThread } from '../isThread';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** UTF-16 units of text that are read: the password stands near the words about the file. */
const LONGEST = 10_000;

/** "Password" in the languages of the phrase files and their neighbours. */
const WORD =
  /(?:pass ?(?:word|code|phrase)|\bp(?:ass)?wd?\b|passwor[dt]|kennwort|wachtwoord|mot de passe|contrase(?:ñ|n)a|\bclave\b|\bsenha\b|palavra-passe|\bparola\b|has(?:ł|l)o\b|пароль|код доступа|(?:ş|s)ifre|lösenord|losenord|adgangskode|salasana|\bheslo\b|jelszó|κωδικός|パスワード|密码|密碼|비밀번호|암호|كلمة (?:المرور|السر))/giu;

/** What follows the word directly: a colon or such, or "is", and the password itself. */
const VALUE = /^[^\n:=：＝]{0,30}[:=：＝]\s{0,3}["'“„«「*]{0,3}[^\s"'“”„»「」*.,]{3,32}(?:["'”“»」*.,\s]|$)/u;
/** A sentence names it: with a digit, or it is any word. */
const SAID =
  /^[^\n.:]{0,30}\s(?:is|ist|est|es|é|è|to|je|är)\s["'“„«*]{0,3}([^\s"'“”„»*.,]{3,16})|^(?:は|是|为|為)\s?([^\s。，]{3,16})/u;

/**
 * An archive, and its password in the same message: so packed, no scanner on the way can look into it.
 * False positives: payroll offices and banks, which send the password another way or name what the reader knows ("your
 * date of birth"). Guards: the password itself must stand there; trusted senders; confirmed colleagues; replies.
 * (Sublime; rspamd: encrypted archive.)
 */
export default defineSignal({
  id: 'archive-password',
  family: 'attachments',
  grade: 'B',
  check(context) {
    const { message, sender } = context;
    const archive = message.attachments?.find((attachment) => {
      const kind = kindOf(attachment);
      return kind === 'archive' || (kind === 'program' && /\.(?:iso|img|vhdx?)$/i.test(attachment.name));
    });
    if (!archive) return null;
    const text = message.text.slice(0, LONGEST);
    const word = [...text.matchAll(WORD)].find(({ 0: { length }, index }) =>
      holdsPassword(text.slice(index + length, index + length + 90)),
    );
    if (!word) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (isThread(message)) return { silenced: 'reply' };
    if (isColleague(context)) return { silenced: 'colleague' };
    return {
      evidence: [
        { field: 'attachment', text: archive.name },
        { field: 'text', text: sentenceAt(text, word.index) },
      ],
      params: [archive.name],
    };
  },
});

function holdsPassword(behind: string): boolean {
  if (VALUE.test(behind)) return true;
  const said = SAID.exec(behind);
  return /\d/.test(said?.[1] ?? said?.[2] ?? '');
}
