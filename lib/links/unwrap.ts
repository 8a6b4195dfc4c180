import { carriedAddress } from './carriedAddress';
import { decoders } from './decoders';
import { dissect, isWeb, type Anatomy } from './anatomy';
import type { Form } from './wrapper';
import { formsOf, pathOf, prefixOf, type Entry } from './wrapperTable';

export interface Unwrapped {
  /** Where the link leads in the end, as far as it says so itself. */
  target: Anatomy;
  /** Ids of the wrappers around it, outermost first. */
  wrappers: string[];
  /** The links themselves that were wrapped around it, one for each of `wrappers`. */
  through: Anatomy[];
  /** Id of the wrapper that `target` still is: only its service knows where it leads. */
  opaque: string | null;
  /** Of the target nothing but the host is known. */
  partial: boolean;
}

/** Deepest nesting that is followed; SafeLinks in Proofpoint in a tracker is three. */
const DEEPEST = 8;

/**
 * Follows the links that a link carries. Nothing is opened or fetched: only what stands in the address counts, and
 * only http and https. A wrapper deeper than the eighth stays, as an opaque one. In: an href as written; one without a scheme counts when it starts with a wrapper's host, as in
 * pasted text. Never throws; the work is bounded by nine times the href's length.
 */
export function unwrap(href: string): Unwrapped {
  const wrappers: string[] = [];
  const through: Anatomy[] = [];
  let target = dissect(href);
  let step = peel(target);
  if (target.url === '') {
    const mended = dissect(`https://${href.trim()}`);
    step = peel(mended);
    if (step) target = mended;
  }
  while (step?.inner && wrappers.length < DEEPEST) {
    wrappers.push(step.id);
    through.push(target);
    target = step.inner;
    if (step.partial) return { target, wrappers, through, opaque: null, partial: true };
    step = peel(target);
  }
  return { target, wrappers, through, opaque: step?.id ?? null, partial: false };
}

interface Step {
  id: string;
  /** Null: only the service knows. */
  inner: Anatomy | null;
  partial: boolean;
}

/** One wrapper off; null for a link that is none, or says no page. */
function peel(link: Anatomy): Step | null {
  if (!isWeb(link)) return null;
  let opaque: string | null = null;
  for (const entry of formsOf(link)) {
    if (!isComplete(link, entry)) continue;
    const { wrapper, form } = entry;
    const texts = decoders.get(form.decoder)?.(link, form) ?? [];
    const inner = firstAddress(texts, link, form);
    if (inner) return { id: wrapper.id, inner, partial: form.partial ?? false };
    // A gateway's link that can't be read is still the gateway's; a site's way out is one if it names a way.
    const closed = wrapper.kind === 'gateway' || (wrapper.kind === 'redirect' && texts.some(Boolean));
    if (form.decoder === 'opaque' || closed) opaque ??= wrapper.id;
  }
  return opaque === null ? null : { id: opaque, inner: null, partial: false };
}

function isComplete(link: Anatomy, { form }: Entry): boolean {
  if (form.needs !== undefined && !new URL(link.url).searchParams.has(form.needs)) return false;
  if (form.decoder !== 'opaque' || form.prefix === undefined) return true;
  const path = pathOf(link);
  return path.startsWith(form.prefix, prefixOf(path, form).length);
}

function firstAddress(texts: readonly string[], link: Anatomy, form: Form): Anatomy | null {
  for (const text of texts) {
    const inner = carriedAddress(text, form.scheme);
    if (inner && inner.url !== link.url) return form.partial ? hostOnly(inner) : inner;
  }
  return null;
}

function hostOnly({ scheme, host }: Anatomy): Anatomy {
  return dissect(`${scheme}://${host}`);
}
