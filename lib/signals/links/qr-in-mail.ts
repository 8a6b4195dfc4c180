import type { Image, Message } from '../../message/message';
import { baitGuard } from '../baitGuard';
import { luresOf } from '../context';
import { asksFor } from '../hostGuard';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** UTF-16 units of text that are read. */
const LONGEST = 20_000;

/** A code of that kind, by the names it has. */
const CODE =
  /\bQR\b|QR[-‐ ]?(?:code|kod|コード|码|碼|코드)|(?:código|codice|code|kode?|koda?)[- ]QR\b|二维码|二維碼|扫码|掃碼|\bkare ?kod|رمز الاستجابة/iu;

/** Without one of these there is no need to look closer. */
const MAYBE = /qr|二维码|二維碼|扫码|掃碼|kare ?kod|رمز الاستجابة/i;

/** Being told to point a telephone at it. */
const SCAN =
  /\bscan|\bcamera\b|\bscannen|abscann|einscann|fotografier|flashe[rz]?|escane|escaneie|digitaliz|\bleia\b|aponte|apunt[ae]|inquadra|scansion|zeskanuj|skanuj|скан|наведите|読み取|スキャン|扫描|掃描|扫码|掃碼|\btara(?:t|y)|okut|امسح|مسح/iu;

/** Services that draw such codes. */
const GENERATOR =
  /^https?:\/\/(?:api\.qrserver\.com|chart\.(?:googleapis|apis\.google)\.com\/chart\?[^#]{0,300}cht=qr|quickchart\.io\/qr|qrcode\.tec-it\.com|[\w-]{1,40}\.qr-code-generator\.com|image-charts\.com\/chart\?[^#]{0,300}cht=qr)/i;

/** CSS pixels; a smaller one can't be read by a camera, a larger one is a picture. */
const SMALLEST = 70;
const LARGEST = 700;

/**
 * The reader is told to scan a code with the telephone, where no filter of the mail and no link check comes along, in a
 * message that asks for a password, data or money.
 * False positives: tickets, parking, setting up a second factor, a code for an app in the foot. Guards: wording that asks
 * or a claim that does not hold; words of scanning beside the code's name; a picture that can be one, or an attached
 * one; those of baitGuard. The code itself is not read. (Sublime: 31 rules.)
 */
export default defineSignal({
  id: 'qr-in-mail',
  family: 'links',
  grade: 'B',
  check(context) {
    const { message } = context;
    const text = message.text.slice(0, LONGEST);
    if (!hasCode(message) || !MAYBE.test(text)) return null;
    const code = CODE.exec(text);
    if (!code || !SCAN.test(text.slice(Math.max(0, code.index - 200), code.index + 200))) return null;
    const pushes = asksFor(context) || luresOf(context, 'shared-document', 'payroll').length > 0;
    const silenced = baitGuard(context, pushes);
    if (silenced) return { silenced };
    const sentence = sentenceAt(text, code.index);
    return { evidence: [{ field: 'text', text: sentence }], params: [sentence.slice(0, 160)] };
  },
});

/** Pictures that the webmail holds back, or attached ones, can be anything. */
function hasCode({ images, attachments, defects }: Message): boolean {
  return (
    images.some(canBeCode) ||
    defects.includes('images_blocked') ||
    (attachments ?? []).some(
      ({ name, type }) => type.startsWith('image/') || /\.(?:pdf|png|jpe?g)$/i.test(name),
    )
  );
}

function canBeCode({ src, width, height }: Image): boolean {
  if (GENERATOR.test(src)) return true;
  if (width === undefined || height === undefined) {
    const one = width ?? height;
    return one === undefined || (one >= SMALLEST && one <= LARGEST);
  }
  const ratio = width / height;
  return ratio > 0.85 && ratio < 1.18 && width >= SMALLEST && width <= LARGEST;
}
