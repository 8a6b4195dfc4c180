import PostalMime from 'postal-mime';
import { practiceMessages } from '../../entrypoints/practice/practiceMessages';
import { bytesOf } from '../../lib/webmail/rawSource';
import { ordinaryMail, ordinaryRows } from '../ordinary/ordinaryMail';
import { shownText } from './rendered';
import type { Delivered } from './webmailPage';

/** All ordinary messages, to be put into pages. */
export function ordinaryDeliveries(): [what: string, message: Delivered][] {
  const bodies = new Map(ordinaryRows().map(([what, , , html]) => [what, html]));
  return ordinaryMail().map(([what, { from, to, replyTo, subject, text, attachments }]) => [
    what,
    {
      from: from[0] ?? { name: '', address: '' },
      to: to ?? [],
      replyTo: replyTo ?? [],
      subject,
      html: bodies.get(what) || shownText(text),
      attachments: attachments ?? [],
    },
  ]);
}

/** The messages of the practice inbox. */
export async function practiceDeliveries(): Promise<[what: string, message: Delivered][]> {
  return Promise.all(
    practiceMessages.map(async ({ name, source }): Promise<[string, Delivered]> => {
      const mail = await PostalMime.parse(bytesOf(source));
      const boxes = (list: typeof mail.to) =>
        (list ?? []).map((one) => ({ name: one.name, address: one.address ?? '' }));
      const [from = { name: '', address: '' }] = boxes(mail.from ? [mail.from] : []);
      return [
        name,
        {
          from,
          to: boxes(mail.to),
          replyTo: boxes(mail.replyTo),
          subject: mail.subject ?? '',
          html: mail.html ?? shownText(mail.text ?? ''),
          attachments: mail.attachments.map(({ filename, mimeType }) => ({
            name: filename ?? '',
            type: mimeType,
          })),
        },
      ];
    }),
  );
}
