import { defineSignal } from '../signal';

/** Programs, scripts, shortcuts and disk images. Archives and macro documents are ordinary office mail and not in here. */
const PROGRAM =
  /\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs|vbe|jse?|wsf|wsh|msi|msp|jar|lnk|iso|img|vhdx?|cpl|reg|chm|one|xll|appx|msix|apk|dmg|app)$/i;

/**
 * An attachment that runs when it is opened.
 * False positives: developers. Guards: trusted senders; ".js" and ".com" among source code of a list.
 */
export default defineSignal({
  id: 'dangerous-attachment',
  family: 'attachments',
  grade: 'A',
  check({ message, sender }) {
    const found = message.attachments?.find(({ name }) => PROGRAM.test(name.trim()));
    if (!found) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (message.list?.id && /\.(?:jse?|com|bat|cmd|reg)$/i.test(found.name)) return { silenced: 'list' };
    return { evidence: [{ field: 'attachment', text: found.name }], params: [found.name] };
  },
});
