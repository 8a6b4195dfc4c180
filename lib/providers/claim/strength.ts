/** What each place says about who the message presents itself as. A claim needs enough of them together (tallies.ts). */
export const STRENGTH = {
  'sender-domain': 2.5,
  name: 3,
  /** One part of several in the display name: "Maria | Netflix". */
  'part-of-name': 2,
  /** The name among other words: "Netflix Fans Weekly". */
  'in-name': 1,
  subject: 1,
  /** The subject hides the name from filters with letters of another script. */
  disguised: 2,
  /** Who gives the prize or takes something away, and the link leads to a stranger's page. */
  bait: 2.5,
  /** An attached file's name. */
  file: 1,
  /** What a large picture says. */
  picture: 1,
  greeting: 2,
  signature: 2.5,
  copyright: 2.5,
  /** The firm's full name and legal form as a line of the foot. */
  imprint: 1.5,
  logo: 1.5,
  'link-text': 1,
  /** dhl-fee.example: the link's own host speaks in the name. */
  'link-host': 1,
  /** "Log in to Netflix", and it leads elsewhere. */
  'link-names': 0.5,
  account: 1.5,
  'account-in-subject': 1.5,
  address: 1,
  mention: 0.3,
  /** In an SMS or chat, which has no name, signature or footer, the name in the text is how it presents itself. */
  'mention-in-pasted': 1.5,
} as const;
