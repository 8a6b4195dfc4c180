import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Assessment, Verdict } from '../../lib/assess/assessment';
import type { GuardedLinks } from '../../lib/links/leadsTo';
import type { Difference } from '../../lib/message/differences';
import type { Message, UnreadableReason } from '../../lib/message/message';
import type { Evidence } from '../../lib/signals/signal';
import type { Settings } from '../../lib/storage/settings';
import type { PageReading } from '../../lib/webmail/adapter';
import type { PartName } from './parts';

/** A message and what came out for it. Everything the pages show is made from this. */
export interface CheckedMessage {
  /** Tells it apart from the others of its tab; '' where there is only one. */
  key: string;
  /** Null when it was unreadable. */
  message: Message | null;
  assessment: Assessment;
  /** Confirmed domains that the claimed provider writes from, so that a page needs no directory to show them. */
  officialDomains: string[];
  /** The webmail can hand out the raw source of this message, if the user asks. */
  rawAvailable: boolean;
  /** Judged from a source that the user pasted. */
  pasted?: boolean;
  /** Address of the mailbox that is signed in, where the page said it. It is kept with the tab, and nowhere else. */
  account?: string;
}

/** A message that is open in a tab, and where. */
export interface OpenedMessage {
  checked: CheckedMessage;
  /** Adapter id; null for a page that no adapter knows. */
  webmail: string | null;
  /** Origin and path of the page or frame that it stands in: that is where self-hosted webmail can be written in. */
  page: string | null;
  /** The tab is in a private window, whatever the page that asks says of its own. */
  isPrivate: boolean;
}

/** What came of a pasted source: a result, why it is none, or in what it is plainly another message than the page's. */
export type PastedAnswer =
  { checked: CheckedMessage } | { unreadable: UnreadableReason } | { differs: Difference[] };

/** What is open in a tab. */
export interface TabState {
  /** `chrome.tabs` id. */
  tabId: number;
  /** The page's origin, null for a page of the browser itself. */
  origin: string | null;
  /** Adapter id, null when no adapter knows the page. */
  webmail: string | null;
  /** The user lets this origin be read without a click. */
  watched: boolean;
  /** He did, until the browser took the permission back. */
  takenBack: boolean;
  messages: CheckedMessage[];
  /** Index of the message in focus; -1 when there is none. */
  focused: number;
  /** Why there is no message. */
  reason: UnreadableReason | null;
  /** The page would not keep the banner of one of them. */
  bannerLost: boolean;
}

/** What a content script saw in its frame. */
export interface FrameReading {
  webmail: string;
  /** `listId`: what the webmail's list calls it; null or missing where that can't be told. */
  messages: { id: string; listId?: string | null; reading: PageReading; rawAvailable: boolean }[];
  /** Id of the message in focus, null when none is open. */
  focused: string | null;
  /** Why there is no message. */
  reason?: UnreadableReason;
  /** The frame's document is being left, or shows something else than it did when the user asked. */
  gone?: boolean;
  /** The part that warns is in this frame already; else it is brought together with the answer, where it is needed. */
  canWarn?: boolean;
}

/** What the user wants of the content script in one frame. */
export interface FrameWishes extends Pick<Settings, 'bannerAlways' | 'linkGuard' | 'listMarks'> {
  /** It may be read without a click. */
  watched: boolean;
}

/** What a content script needs to know of a message, all of it at once: later the background may be asleep. */
export interface FrameAnswer {
  assessment: Assessment;
  /** What each link leads to; null for a message without a warning. */
  links: GuardedLinks | null;
}

/** A message of a webmail's list that was opened and judged. */
export interface ListMark {
  /** Adapter id. */
  webmail: string;
  /** As the webmail's list calls it. */
  id: string;
  verdict: Verdict;
}

/** Every message between the extension's parts: name, what goes in, what comes out. */
export interface Protocol {
  /** Content script to background: what this frame shows now. One answer a message, in the same order. */
  frameRead(reading: FrameReading): FrameAnswer[];
  /** Popup to background: what is open in this tab; reads the page first when nothing watches it. */
  tabState(tabId: number): TabState;
  /**
   * Popup to background: fetch the raw source, judge it, and keep that as the message's assessment. Rejects
   * with an Error whose message is an UnreadableReason when there is no source; the first assessment stands.
   */
  checkThoroughly(target: { tabId: number; key: string }): CheckedMessage;
  /** Report page to background: a message that is open in a tab, as it was checked; null when it no longer is. */
  checkedMessage(target: { tabId: number; key: string }): OpenedMessage | null;
  /** Popup and report page to background: the raw source, a character a byte, or why there is none. */
  rawSource(target: { tabId: number; key: string }): { source: string } | { unreadable: UnreadableReason };
  /**
   * Popup to background: a source that the user pasted for a message of the tab, `key` '' where none could be read.
   * `anyway`: he was told that it is another's, and wants it.
   */
  checkPasted(target: { tabId: number; key: string; text: string; anyway: boolean }): PastedAnswer;
  /** Popup to background: mark where a piece of evidence stands in the page, and bring it into view; false where it can't be seen. */
  showPlace(target: { tabId: number; key: string; evidence: Evidence }): boolean;
  /** Background to one frame's content script: the same, in the message of this id. */
  showPlaceHere(target: { id: string; evidence: Evidence }): boolean;
  /** Settings to background: forget what was read in open tabs; the reader deletes it. */
  forgetTabs(): void;
  /** Popup to background: the shape of the tab's page, without its text; '' when it can't be read. */
  pageStructure(tabId: number): string;
  /** Background to one frame's content script. */
  fetchRawSource(id: string): { source: string } | { unreadable: UnreadableReason };
  /** Background to one frame's content script: a message was judged again, from its source. */
  reassessed(target: FrameAnswer & { id: string }): void;
  /** Background to one frame's content script: what was judged at its origin, when the user wants marks in lists. */
  listMarks(marks: ListMark[]): void;
  /** Background to one frame's content script: true, when there still is one. */
  stillThere(): boolean;
  /** Content script to background: the id of the open message that the reader went to. */
  focused(id: string): void;
  /** Content script to background: run the script of a part in this frame, where it is needed now. */
  bringPart(name: PartName): void;
  /** Content script to background: what the user wants in this frame. */
  frameWishes(): FrameWishes;
  /** Content script to background: the page keeps dropping or hiding this message's banner. */
  bannerLost(id: string): void;
  /** Check page and practice inbox to background: a message's source, a character a byte. */
  judgeSource(source: string): CheckedMessage;
  /** Check page and context menu to background: text pasted or selected by the user, or a message's header. */
  judgePasted(text: string): CheckedMessage;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
