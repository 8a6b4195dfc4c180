import { assess, noTrust } from '../../../lib/assess/assess';
import { builtIn } from '../../../lib/assess/knowledge';
import type { Message } from '../../../lib/message/message';
import { mail } from '../../support';
import { slowness } from '../yardstick';

/** UTF-16 units. */
const SIZE = 10_000_000;
const LINKS = 20_000;

const repeated = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** Texts of ten million characters that are hard in different ways. */
const TEXTS: Record<string, () => string> = {
  'plain words': () =>
    repeated('The minutes of the meeting are in the shared folder, see you on Thursday.\n'),
  'wording of a scam': () => repeated('Dear customer, please verify your account within 24 hours. '),
  'one word': () => repeated('a'),
  'lines of a letter': () => repeated('a\n'),
  Chinese: () => repeated('您的账户已被冻结请立即验证您的身份'),
  'names of providers': () =>
    repeated('PayPal Microsoft Amazon your account The Netflix Team © 2025 Apple Inc.\n'),
  'disguised letters': () => repeated('v\u0435rify y\u043eur acc\u043eunt \u200b'),
  digits: () => repeated('1234567890 +1 (800) 555-0100 '),
  marks: () => repeated('. , ! ? - ( ) " '),
};

/**
 * The slowest of them, judged with twenty thousand links beside the text: milliseconds, and how many times as slow as the
 * yardstick's the machine was.
 */
export function slowestLargeMessage(): { text: string; time: number; slowness: number } {
  const times = Object.entries(TEXTS).map(([text, make]) => {
    const message = large(make());
    let best = { text, time: Infinity, slowness: 1 };
    for (let run = 0; run < 3; run++) {
      const slow = slowness();
      const start = performance.now();
      assess({ message }, builtIn, noTrust);
      const time = performance.now() - start;
      if (time / slow < best.time / best.slowness) best = { text, time, slowness: slow };
    }
    return best;
  });
  return times.reduce((worst, one) => (one.time / one.slowness > worst.time / worst.slowness ? one : worst));
}

function large(text: string): Message {
  return mail({
    text,
    hiddenText: text,
    links: Array.from({ length: LINKS }, (_, i) => ({
      href: `https://host-${i}.example/?u=https%3A%2F%2Fother-${i}.example%2F`,
      text: `https://shown-${i}.example`,
      title: '',
      at: i,
    })),
  });
}
