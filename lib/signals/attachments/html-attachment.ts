import type { Attachment } from '../../message/message';
import { endingOf, kindOf } from '../attachmentKinds';
import { isBaitName } from '../baitName';
import { luresOf, type Context } from '../context';
import { asksFor, claimsFalsely } from '../hostGuard';
import { isColleague } from '../isColleague';
import { defineSignal } from '../signal';

/** Where a page is attached, so little text is no mail of its own: it is read to open the page. UTF-16 units. */
const HARDLY_A_TEXT = 200;

/**
 * An attachment that opens as a page of its own, past every address bar.
 * False positives: exported invoices, "secure mail" of banks, pages and drawings that people send each other. Guards:
 * trusted senders; confirmed colleagues; lists and replies that ask for nothing; the provider itself; beside a text of
 * some length there must be a claim that does not hold, wording that asks, or the name of a bill; a drawing (svg) needs that in any case.
 * (Sublime: 27 rules on HTML smuggling need the file's content; its name is what a page shows.)
 */
export default defineSignal({
  id: 'html-attachment',
  family: 'attachments',
  grade: 'B',
  check(context) {
    const found = context.message.attachments?.find(isPage);
    if (!found) return null;
    const silenced = guard(context, found);
    if (silenced) return { silenced };
    return { evidence: [{ field: 'attachment', text: found.name }], params: [found.name] };
  },
});

function isPage(attachment: Attachment): boolean {
  return kindOf(attachment) === 'page' || (attachment.type === 'text/html' && attachment.name !== '');
}

function guard(context: Context, { name, type }: Attachment): string | null {
  const { sender, message, providerItself } = context;
  const pushes =
    isBaitName(name) ||
    asksFor(context) ||
    claimsFalsely(context) ||
    luresOf(context, 'shared-document', 'click-here', 'deadline').length > 0;
  if (sender?.trusted) return 'trusted_sender';
  if (providerItself) return 'provider_itself';
  if (isColleague(context)) return 'colleague';
  if (message.list?.id && !asksFor(context) && !isBaitName(name)) return 'list';
  if (message.reply && !pushes) return 'reply';
  const drawing = type === 'image/svg+xml' || endingOf(name).startsWith('svg');
  return pushes || (!drawing && message.text.length < HARDLY_A_TEXT) ? null : 'no_lure';
}
