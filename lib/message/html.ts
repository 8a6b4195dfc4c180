import { Parser } from 'htmlparser2';
import { addHidingRules, effectOn, isHidden, noRules, SEEN, type Effect } from './hidden';
import { LayoutCounter } from './layoutCounter';
import type { Form, Image, Layout, Link } from './message';

export interface HtmlReading {
  text: string;
  hiddenText: string;
  links: Link[];
  forms: Form[];
  images: Image[];
  /** Of HTML alone. */
  layout?: Layout;
  /** The rest was left unread: elements nested deeper than any that people see. */
  truncated: boolean;
}

/** Elements whose content is no text of the message. */
const SILENT = new Set([
  'script',
  'style',
  'title',
  'head',
  'template',
  'object',
  'svg',
  'math',
  'xml',
  'iframe',
]);
/** Whatever else stands in a head ends it, tag or not (HTML, section 13.2.6.4.4 "in head"). */
const IN_HEAD = new Set(
  'html head base basefont bgsound link meta title noframes noscript style script template'.split(' '),
);
/** Elements that stand on lines of their own (HTML, section 15.3 "flow content"). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Other elements that stand between two words, not in one. */
const APART = new Set([
  'br',
  'td',
  'th',
  'img',
  'wbr',
  'input',
  'button',
  'select',
  'textarea',
  'option',
  'sup',
  'sub',
]);
/** Open elements; the parser's time grows with the square of their number. Mail has some hundred. */
const DEEPEST = 2000;
/** UTF-16 units that are read at a time. */
const CHUNK = 32_768;
/** Where Gmail, Outlook and Yandex note a link's target beside its href. */
const NOTES = ['data-saferedirecturl', 'originalsrc', 'data-orig-href'];
/** Elements that have no end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const FIELDS_THAT_TAKE_NOTHING = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

interface Open {
  name: string;
  effect: Effect;
  hidden: boolean;
  silent: boolean;
}

/** The text of a part as it grows: runs of white space become one blank, blocks end in one line feed. */
class TextBuffer {
  private parts: string[] = [];
  private size = 0;
  /** What ends the text so far: nothing, a word, a blank that may still be dropped, or a line's end. */
  private end: 'start' | 'word' | 'blank' | 'line' = 'start';

  get length(): number {
    return this.size;
  }

  add(text: string): void {
    const folded = text.replace(/[\s\u00a0]+/g, ' ');
    if (folded === '' || folded === ' ') {
      if (folded && this.end === 'word') this.end = 'blank';
      return;
    }
    const needsBlank = this.end === 'blank' || (folded.startsWith(' ') && this.end === 'word');
    const word = folded.trim();
    this.push(needsBlank ? ` ${word}` : word);
    this.end = folded.endsWith(' ') ? 'blank' : 'word';
  }

  breakLine(): void {
    if (this.end === 'start' || this.end === 'line') return;
    this.push('\n');
    this.end = 'line';
  }

  /** Table cells are apart on the screen without a new line. */
  gap(): void {
    if (this.end === 'word') this.end = 'blank';
  }

  toString(): string {
    return this.parts.join('');
  }

  private push(text: string): void {
    this.parts.push(text);
    this.size += text.length;
  }
}

/**
 * Reads the HTML body of a message in one pass.
 *
 * In: HTML as sent, or the inner HTML of a body element on a page; anything goes, broken or hostile.
 * Out: the text that a reader sees, the text that is hidden from him, links, forms and images in their order.
 * Never throws; time grows linearly with the input. Hiding by the cascade is followed for `style` attributes
 * and for plain class and id rules of `<style>`; rules inside @media are left out, since they depend on the screen.
 */
export function readHtml(html: string): HtmlReading {
  const visible = new TextBuffer();
  const hidden = new TextBuffer();
  const links: Link[] = [];
  const forms: Form[] = [];
  const images: Image[] = [];
  const stack: Open[] = [];
  const rules = noRules();
  const layout = new LayoutCounter();
  let link: { link: Link; text: TextBuffer; pictures: string[]; depth: number } | null = null;
  let form: { form: Form; depth: number } | null = null;
  let style = '';

  const top = (): Open | undefined => stack[stack.length - 1];

  const closeLink = (): void => {
    if (!link) return;
    const text = link.text.toString();
    link.link.text = text || link.pictures.join(' ').trim();
    if (!text && link.pictures.length > 0) link.link.image = true;
    link = null;
  };

  const openLink = (attributes: Record<string, string>, depth: number): void => {
    closeLink();
    const found: Link = { href: (attributes.href ?? '').trim(), text: '', title: attributes.title ?? '' };
    const noted = NOTES.map((name) => attributes[name]?.trim()).find(Boolean);
    if (noted) found.noted = noted;
    links.push(found);
    link = { link: found, text: new TextBuffer(), pictures: [], depth };
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = top();
        if (parent?.name === 'head' && !IN_HEAD.has(name)) parent.silent = false;
        const silent = (parent?.silent ?? false) || SILENT.has(name);
        const effect = effectOn(name, attributes, rules, parent?.effect ?? SEEN);
        const isHiddenHere = isHidden(effect);
        if (!VOID.has(name)) stack.push({ name, effect, hidden: isHiddenHere, silent });
        if (name === 'style') style = '';
        if (silent) return;
        const buffer = isHiddenHere ? hidden : visible;
        if (!isHiddenHere) layout.open(name, BLOCKS.has(name) || APART.has(name));
        if (name === 'br' || BLOCKS.has(name)) {
          buffer.breakLine();
          link?.text.gap();
        } else if (name === 'td' || name === 'th') buffer.gap();
        if ((name === 'a' || name === 'area') && attributes.href !== undefined) {
          openLink(attributes, stack.length);
          if (name === 'area') closeLink();
        } else if (name === 'img' || (name === 'input' && /^image$/i.test(attributes.type ?? ''))) {
          const image = {
            src: (attributes.src ?? '').trim(),
            alt: attributes.alt ?? '',
            title: attributes.title ?? '',
            ...sizeOf(attributes),
          };
          images.push(image);
          link?.pictures.push(image.alt);
        } else if (name === 'form') {
          form = { form: { action: (attributes.action ?? '').trim(), fields: [] }, depth: stack.length };
          forms.push(form.form);
        } else if (name === 'input' || name === 'textarea' || name === 'select') {
          const field = fieldOf(name, attributes);
          if (field) {
            if (!form) forms.push((form = { form: { action: '', fields: [] }, depth: 0 }).form);
            form.form.fields.push(field);
          }
          if (name === 'input' && attributes.value && /^(?:submit|button)$/i.test(attributes.type ?? ''))
            buffer.add(attributes.value);
        }
      },
      ontext(data) {
        const parent = top();
        if (parent?.name === 'style') style += data;
        if (parent?.name === 'head' && data.trim() !== '') parent.silent = false;
        if (parent?.silent) return;
        if (parent?.hidden) {
          hidden.add(data);
          layout.hide(data);
        } else {
          visible.add(data);
          layout.show(data);
          if (link) {
            link.text.add(data);
            // Both grow only at their ends, so the offset is known once the first word stands.
            if (link.text.length > 0) link.link.at ??= visible.length - link.text.length;
          }
        }
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const closed = stack.pop();
        if (name === 'style') addHidingRules(style, rules);
        if (link && stack.length < link.depth) closeLink();
        if (form && form.depth > 0 && stack.length < form.depth) form = null;
        if (closed && !closed.silent && !closed.hidden)
          layout.close(name, BLOCKS.has(name) || APART.has(name));
        if (closed && !closed.silent && BLOCKS.has(name)) (closed.hidden ? hidden : visible).breakLine();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  let read = 0;
  for (; read < html.length && stack.length < DEEPEST; read += CHUNK)
    parser.write(html.slice(read, read + CHUNK));
  parser.end();
  closeLink();
  return {
    text: visible.toString(),
    hiddenText: hidden.toString().trim(),
    links,
    forms,
    images,
    layout: layout.layout,
    truncated: read < html.length,
  };
}

/** What a field takes, null for one that takes nothing from its reader. */
function fieldOf(name: string, attributes: Record<string, string>): string | null {
  const type = (attributes.type ?? (name === 'input' ? 'text' : name)).toLowerCase();
  if (FIELDS_THAT_TAKE_NOTHING.has(type)) return null;
  return attributes.name ? `${type}:${attributes.name.toLowerCase().slice(0, 64)}` : type;
}

/** Width and height in CSS pixels, as far as attributes or a style say them. */
function sizeOf({ width, height, style = '' }: Record<string, string>): Pick<Image, 'width' | 'height'> {
  const css = style.slice(0, 1000);
  const wide = pixels(/(?:^|[;\s])width:\s*([\d.]{1,6})px/i.exec(css)?.[1] ?? width);
  const high = pixels(/(?:^|[;\s])height:\s*([\d.]{1,6})px/i.exec(css)?.[1] ?? height);
  return { ...(wide === null ? {} : { width: wide }), ...(high === null ? {} : { height: high }) };
}

function pixels(value: string | undefined): number | null {
  return value !== undefined && /^\s*[\d.]{1,6}(?:px)?\s*$/i.test(value) ? Number.parseFloat(value) : null;
}
