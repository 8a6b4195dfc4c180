import type { Choice } from '../../lib/report/choose/choices';
import { formsFor, outgoing, type FormId, type Outgoing, type ReportMatter } from '../../lib/report/outgoing';
import { edited, type Edits } from './edits';

/** What the reader did with one card. */
export interface CardState {
  /** The form that he picked; null: the one that the place prefers. */
  form: FormId | null;
  edits: Edits;
}

/** What does not fit, in bytes. */
export interface TooLarge {
  size: number;
  most: number;
}

/** One place and exactly what goes there. */
export interface CardData {
  choice: Choice;
  /** Those it can be had in there, the preferred first. */
  forms: FormId[];
  /** Null, as are the next two, for the webmail's own button. */
  form: FormId | null;
  suggested: Outgoing | null;
  /** As suggested, and as the reader changed it. */
  out: Outgoing | null;
  /** The file of the form that would have been used is larger than what the place takes: it is another form now. */
  tooLarge: TooLarge | null;
}

/** Bytes: what most mail services let through, where the place itself says nothing. */
export const MOST_BYTES = 25 * 1024 * 1024;

export const untouched: CardState = { form: null, edits: {} };

/**
 * What goes to one place: in the form that was picked or the place prefers, and in the next one where its file is too
 * large. `fit`: the body as it will stand in the window that opens.
 */
export function cardData(
  choice: Choice,
  { form: picked, edits }: CardState,
  matter: ReportMatter,
  fit: (out: Outgoing) => string,
): CardData {
  const forms = formsFor(choice, { raw: matter.source !== null });
  const most = choice.way?.max_bytes ?? MOST_BYTES;
  const wanted = forms.find((one) => one === picked) ?? forms[0];
  let tooLarge: TooLarge | null = null;
  for (const form of wanted ? [wanted, ...forms.filter((one) => one !== wanted)] : []) {
    const made = outgoing(choice, form, matter);
    const size = made.file?.content.length ?? 0;
    if (size > most) {
      tooLarge ??= { size, most };
      continue;
    }
    const suggested = { ...made, body: fit(made) };
    return { choice, forms, form, suggested, out: edited(suggested, edits), tooLarge };
  }
  return { choice, forms, form: null, suggested: null, out: null, tooLarge };
}
