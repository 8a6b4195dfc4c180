import type { OpenMessage } from '../adapter';
import { adapterOf, placeBefore } from '../adapterOf';
import { allIn, parentOf, textWithAlt } from '../safeDom';

/** Class names change every few weeks; these ids and data attributes have stayed, in every language. */
const BODY = '[id^="UniqueMessageBody"]';
const FROM = '[id^="MSG_"][id$="_FROM"]';
const DATE = '[data-testid="SentReceivedSavedTime"]';
const CONVERSATION = '[id^="CONV_"][id$="_SUBJECT"]';
const ROWS = '[role="option"][data-convid]';

const HOSTS = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

export default adapterOf(
  {
    id: 'outlook',
    name: 'Outlook',
    hosts: HOSTS,
    origins: HOSTS.map((host) => `https://${host}`),
    message: [],
    around: { header: FROM, within: '[aria-expanded="true"]' },
    // What is being written has the same marks as what is read. Previews of collapsed messages have no such body.
    collapsed: '[contenteditable="true"]',
    closed: `[aria-expanded="false"]:has(${FROM})`,
    body: [BODY],
    // The same in every drawing of the page, and when an earlier message of the conversation is opened.
    idOf: [FROM, DATE],
    sender: [
      {
        each: [FROM],
        // Of people of one's own organisation the page shows the name alone; then neither finds anything.
        address: ['', 'span[title*="@"] -> title'],
      },
    ],
    recipients: [
      {
        each: ['[id^="MSG_"][id$="_TO"] .lpc-hoverTarget', '[data-testid="RecipientWell"] .lpc-hoverTarget'],
      },
    ],
    subject: [`${CONVERSATION} span[title]`, CONVERSATION, '[id^="MSG_"][id$="_SUBJECT"]:not(input)'],
    date: [DATE, '[id^="MSG_"][id$="_DATETIME"]'],
    attachments: {
      each: ['[role="listbox"] [role="option"]:not([data-convid])'],
      name: ['[title] -> title'],
    },
    account: ['[id^="primaryMailboxRoot"][data-folder-name] -> data-folder-name'],
    // Not the address: see above. `.infoBarDivClass` says all sorts of things, in words of the page's language.
    expects: ['sender', 'subject', 'date'],
    traces: [FROM],
    list: { rows: ROWS, id: '-> data-convid', before: ['span[title]'] },
    // A picture that is held back has no address; a sender who leaves it out only makes less be taken for granted.
    refine: (reading, { body }) => ({
      ...reading,
      imagesBlocked: body.querySelector('img[data-imagetype="External"]:not([src])') !== null,
    }),
  },
  {
    // Self-hosted: the path is the server's own, and no mail can change it.
    matches: (document) =>
      /^\/owa\b/i.test(document.location.pathname) &&
      allIn(document, '[data-app-section]').some((one) => !one.closest(BODY)),
    bannerPlace({ root, body }) {
      const box = parentOf(body);
      return placeBefore(box && box !== root && root.contains(box) ? box : body);
    },
    listId,
  },
);

/** The page doesn't say which conversation it shows: the chosen row does, if it has the same subject. */
function listId(message: OpenMessage): string | null {
  const document = message.root.ownerDocument;
  const [row, ...others] = allIn(document, `${ROWS}[aria-selected="true"]`).filter(
    (one) => !one.closest(BODY),
  );
  const { subject } = message.read();
  const isIts = row && others.length === 0 && subject !== '' && textWithAlt(row).includes(subject);
  return isIts ? row.getAttribute('data-convid') : null;
}
