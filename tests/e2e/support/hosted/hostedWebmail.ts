import type { HostedMail } from './mails';

/** How a hosted webmail builds its page, after the facts known of it; the texts are our own. */
export interface HostedWebmail {
  id: string;
  /** The first is where it is switched on. */
  hosts: readonly [string, ...string[]];
  /** Content-Security-Policy, with NONCE where the page's own scripts are let in. */
  policy: string;
  /** Page around the list and the open conversation: LIST and an empty element with `data-slot` stand in it. */
  page: string;
  /** Where a conversation is shown: NAME stands for it. A `#` first: without pushState. */
  address: string;
  thread(subject: string, messages: string): string;
  /** @param index its number in the conversation, from 0 */
  message(mail: HostedMail, id: number, index: number): string;
  collapsed(mail: HostedMail, id: number, index: number): string;
  /** Selectors, for the tests' own eyes: a message with its header, the body in it or the frame of that. */
  messageSelector: string;
  bodySelector: string;
}
