import { signalCases } from '../../../tests/signalCases';
import fakeBanner from './fake-banner';

const rest = '\nHello,\nyou have a new document.\nOpen it here.';

signalCases(fakeBanner, {
  fires: [
    ['English', { text: `This message is from a trusted sender.${rest}` }],
    ['a short one', { text: `Verified sender ✓${rest}` }],
    ["on the reader's list", { text: `The sender is on your organization's safe senders list.${rest}` }],
    ['scanned', { text: `This e-mail has been scanned and is safe. ${rest}` }],
    ['German', { text: `Diese Nachricht stammt von einem vertrauenswürdigen Absender.${rest}` }],
    ['Dutch', { text: `Geverifieerde afzender${rest}` }],
    ['French', { text: `Expéditeur vérifié${rest}` }],
    ['Spanish', { text: `Remitente de confianza${rest}` }],
    ['Portuguese', { text: `Remetente verificado${rest}` }],
    [
      'under the forged marks of a thread',
      { text: `Verified sender${rest}`, subject: 'Re: news', reply: true },
    ],
    ['beside the name of a scanner', { text: `Trusted sender, verified by Norton.${rest}` }],
    ['Italian', { text: `Mittente attendibile${rest}` }],
  ],
  quiet: [
    ['asking to be added', { text: `Add us to your safe senders list to receive every issue.${rest}` }],
    [
      'a warning of a gateway',
      { text: `CAUTION: This email is from an external, unverified sender.${rest}` },
    ],
    ['a virus scanner', { text: `This email has been scanned and is safe. Scanned by Avast.${rest}` }],
    ['how to verify', { text: `How do I become a verified sender?${rest}` }],
    [
      'far below',
      { text: `${'The club met on Monday. '.repeat(30)}\nThis message is from a trusted sender.` },
    ],
    [
      'quoted in a thread',
      {
        text: `Thank you!\n\nOn Monday Maria wrote:\n> This message is from a trusted sender.`,
        subject: 'Re: news',
      },
    ],
    ['ordinary mail', { text: `Your message was sent to Maria.${rest}` }],
  ],
});
