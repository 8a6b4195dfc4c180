import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import type { Choice } from './choose/choices';
import { fill, subjectOf } from './forms/fill';
import { reported } from './forms/reported';
import { unsentMail } from './forms/unsentMail';

export { formsFor } from './forms/formsFor';
export { unsentMail } from './forms/unsentMail';

/**
 * A form in which a message is reported. `original`: its source attached as a file. `forward`: as text, as mail
 * programs forward. `arf`: RFC 5965. `xarf`: XARF v4. `text`: what it says and where it leads. `urls`: its links alone.
 */
export type FormId = 'original' | 'forward' | 'arf' | 'xarf' | 'text' | 'urls';

export interface OutFile {
  name: string;
  /** MIME type. */
  type: string;
  /** A character a byte. */
  content: string;
  /** The reader's address was masked in it. */
  altered: boolean;
  /**
   * It is a whole mail to the desk, not something that one attaches by choice; what it is made of besides
   * recipient, subject and text. Where the reader edits those, `unsentMail` makes it anew: save that.
   */
  arf?: { feedback: string; original: string };
}

/** Exactly what goes out; shown, and changed by the reader where he likes, before anything is opened or saved. */
export interface Outgoing {
  /** The address, '' for a form or a number. */
  to: string;
  subject: string;
  body: string;
  file: OutFile | null;
  /** Made from what the page showed, not from the source. */
  rebuilt: boolean;
  /** The reader's address was masked in it. */
  altered: boolean;
  /** When it was made, ISO 8601. */
  at: string;
}

export interface ReportMatter {
  message: Message;
  assessment: Assessment;
  /** A character a byte; masked already where the reader wants it. Null where it can't be had. */
  source: string | null;
  /** The source is a copy in which something was masked. */
  altered: boolean;
  /** The reader's addresses, where he wants them masked: no word or link that goes out holds one. */
  hidden: string[];
  /** Name and version of this program: "SecondLook/0.1.0". */
  agent: string;
  now: Date;
  /** UUID v4. */
  reportId: string;
}

/**
 * What goes out. In English, which all desks read; links and addresses are defanged in what people read, and left as
 * they are in files, in a list of links, and in what machines read. Pure: the same matter gives the same.
 */
export function outgoing(choice: Choice, form: FormId, what: ReportMatter): Outgoing {
  const forChoice = kept.get(what)?.get(choice) ?? new Map<FormId, Outgoing>();
  const known = forChoice.get(form);
  if (known) return known;
  const made = make(choice, form, what);
  const forMatter = kept.get(what) ?? new WeakMap<Choice, Map<FormId, Outgoing>>();
  kept.set(what, forMatter.set(choice, forChoice.set(form, made)));
  return made;
}

/** A large message is not written anew at every letter that is typed beside it. Nobody changes what stands here. */
const kept = new WeakMap<ReportMatter, WeakMap<Choice, Map<FormId, Outgoing>>>();

function make(choice: Choice, form: FormId, what: ReportMatter): Outgoing {
  const message = reported(choice, what);
  const { body, file } = fill(choice, form, what, message);
  const out: Outgoing = {
    to: choice.way?.type === 'email' ? choice.way.value : '',
    subject: subjectOf(choice, message),
    body,
    file,
    rebuilt: what.source === null,
    altered: what.altered,
    at: what.now.toISOString(),
  };
  return file?.arf ? { ...out, file: unsentMail(out) } : out;
}
