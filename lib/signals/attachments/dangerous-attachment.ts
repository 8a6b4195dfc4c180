import { kindOf } from '../attachmentKinds';
import { isColleague } from '../isColleague';
import { defineSignal } from '../signal';

/**
 * An attachment that runs when it is opened: programs, scripts, installers, shortcuts and disk images of all systems
 * (attachmentKinds.json). Archives and macro documents are ordinary office mail and not in here.
 * False positives: developers, and a colleague's shortcut. Guards: trusted senders; confirmed colleagues; source code of
 * a list or a thread; a saved page or text that is only named for a site ("example.com").
 */
export default defineSignal({
  id: 'dangerous-attachment',
  family: 'attachments',
  grade: 'A',
  check(context) {
    const { message, sender } = context;
    let silenced: string | null = null;
    for (const attachment of message.attachments ?? []) {
      const kind = kindOf(attachment);
      if (kind !== 'program' && kind !== 'code') continue;
      const name = attachment.name || attachment.type;
      if (sender?.trusted) silenced = 'trusted_sender';
      else if (isColleague(context)) silenced = 'colleague';
      else if (kind === 'code' && (message.list?.id || message.reply))
        silenced = message.reply ? 'reply' : 'list';
      else if (message.list?.id && /\.(?:com|bat|cmd|reg|desktop)$/i.test(name)) silenced = 'list';
      else if (/\.com$/i.test(name) && /^(?:text|message)\//.test(attachment.type)) silenced = 'no_program';
      else return { evidence: [{ field: 'attachment', text: name }], params: [name] };
    }
    return silenced ? { silenced } : null;
  },
});
