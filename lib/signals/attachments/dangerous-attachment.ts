import { kindOf } from '../attachmentKinds';
import { isBaitName } from '../baitName';
import { asksFor } from '../hostGuard';
import { isColleague } from '../isColleague';
import { isThread } from '../isThread';
import { defineSignal } from '../signal';

/** Files of developers that run in one window, and names of sites; what a list passes on of them is mostly honest. */
const OF_DEVELOPERS = /\.(?:com|bat|cmd|reg|desktop)$/i;

/**
 * An attachment that runs when it is opened: programs, scripts, installers, shortcuts and disk images of all systems
 * (attachmentKinds.json). Archives and macro documents are ordinary office mail and not in here.
 * False positives: developers, and a colleague's shortcut. Guards: trusted senders; confirmed colleagues; source code of
 * a list or a thread, unless the subject is a bill's or the message asks for something (anybody can write such marks); a saved page or text that is only named for a site ("example.com").
 */
export default defineSignal({
  id: 'dangerous-attachment',
  family: 'attachments',
  grade: 'A',
  check(context) {
    const { message, sender } = context;
    const asks = isBaitName(message.subject) || asksFor(context);
    let silenced: string | null = null;
    for (const attachment of message.attachments ?? []) {
      const kind = kindOf(attachment);
      if (kind !== 'program' && kind !== 'code') continue;
      const name = attachment.name || attachment.type;
      if (sender?.trusted) silenced = 'trusted_sender';
      else if (isColleague(context)) silenced = 'colleague';
      else if (!asks && kind === 'code' && isThread(message)) silenced = 'reply';
      else if (!asks && message.list?.id && (kind === 'code' || OF_DEVELOPERS.test(name))) silenced = 'list';
      else if (/\.com$/i.test(name) && /^(?:text|message)\//.test(attachment.type)) silenced = 'no_program';
      else return { evidence: [{ field: 'attachment', text: name }], params: [name] };
    }
    return silenced ? { silenced } : null;
  },
});
