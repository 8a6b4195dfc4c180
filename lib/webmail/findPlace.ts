import type { Evidence } from '../signals/signal';
import type { OpenMessage } from './adapter';
import type { WebmailFacts } from './facts';
import { headerElements } from './headerElements';
import { attribute, elementsIn, linksOf } from './linkPlaces';
import { placesOfText } from './placesOfText';
import { hostOf } from './safeDom';
import { shownText } from './shownText';
import { squeezed } from './squeezed';

/** A place in the page: words, or an element that has none of its own. */
export type Place = { range: Range } | { element: Element };

/** Places of one piece of evidence that are tried. */
const TRIES = 40;

/**
 * Where a piece of evidence stands in an open message, the likeliest first; nothing for what is hidden from the reader
 * or stands nowhere. What a style hides is left out as far as that can be told without measuring. Changes nothing;
 * time grows with the number of nodes, up to a limit. Throws on no page that `openIn` reads.
 * @param facts of the webmail; null for a page that no adapter knows, where root and body are the same
 */
export function findPlace(
  { root, body }: Pick<OpenMessage, 'root' | 'body'>,
  evidence: Evidence,
  facts: WebmailFacts | null,
): Place[] {
  const places: Place[] = [];
  for (const place of inOrder(root, body, evidence, facts)) {
    places.push(place);
    if (places.length >= TRIES) break;
  }
  return places;
}

function* inOrder(
  root: Element,
  body: Element,
  evidence: Evidence,
  facts: WebmailFacts | null,
): Generator<Place> {
  const { field, text, at } = evidence;
  if (field === 'hidden') return;
  if (field === 'text') yield* words(body, [text], at);
  else if (field === 'link') for (const link of linksOf(body, evidence)) yield* whole(link);
  else if (field === 'form') for (const form of formsOf(body, evidence)) yield { element: form };
  else if (field === 'image') for (const image of imagesOf(body, text)) yield { element: image };
  else {
    const elements = facts ? headerElements(facts, root, evidence) : [];
    const sought = field === 'date' ? [] : [text, ...partsOf(text)];
    for (const element of elements) yield* words(element, sought);
    // Some show an address beside what they mark as the sender.
    yield* words(
      root,
      sought,
      undefined,
      root === body ? null : hostOf(body, Reflect.get(Node.prototype, 'ownerDocument', root) as Document),
    );
    for (const element of elements) yield* whole(element);
  }
}

function* words(
  root: Element,
  sought: readonly string[],
  at?: number,
  leaveOut?: Element | null,
): Generator<Place> {
  if (sought.length === 0) return;
  const shown = shownText(root, leaveOut);
  for (const text of sought) for (const range of placesOfText(shown, text, at)) yield { range };
}

/** Its words where it has nothing else: a highlight paints no pictures. */
function* whole(element: Element): Generator<Place> {
  const pictures = elementsIn(element, 'img, svg, input, button');
  const shown = shownText(element);
  const range = pictures.length === 0 ? shown.range(0, shown.text.length) : null;
  // A link that is a picture may be as wide as the page.
  const [only] = shown.text === '' && pictures.length === 1 ? pictures : [];
  yield range ? { range } : { element: only ?? element };
}

/** `Name <address>`: a page shows the two apart. */
function partsOf(text: string): string[] {
  const [, name = '', address = ''] = /^([^<]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
  return [address, name].filter((one) => squeezed(one) !== '');
}

/** A form that a webmail has taken apart has left its fields. */
function formsOf(body: Element, { href }: Evidence): Element[] {
  const forms = elementsIn(body, 'form');
  const isIt = (form: Element): boolean => (attribute(form, 'action') ?? '').trim() === (href ?? '');
  return [
    ...forms.filter(isIt),
    ...forms.filter((one) => !isIt(one)),
    ...elementsIn(body, 'input:not([type="hidden"]), textarea, select'),
  ];
}

function imagesOf(body: Element, text: string): Element[] {
  const sought = squeezed(text);
  const says = (image: Element, name: string): boolean =>
    squeezed(attribute(image, name) ?? '').includes(sought);
  if (sought === '') return [];
  const images = elementsIn(body, 'img, input[type="image"]');
  return ['alt', 'title', 'src'].flatMap((name) => images.filter((one) => says(one, name)));
}
