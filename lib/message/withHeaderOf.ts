import type { Message } from './message';

/**
 * Lays the header of a source over what a page shows, where somebody copied the header alone: the header says who
 * sent it, the page what it says. A source with a body of its own stays as it is. Pure.
 */
export function withHeaderOf(source: Message, shown: Message): Message {
  if (source.text.trim() !== '' || source.links.length > 0 || source.images.length > 0) return source;
  const { text, hiddenText, links, forms, images, layout, attachments } = shown;
  const cut = shown.defects.filter((one) => one === 'clipped' || one === 'images_blocked');
  return {
    ...source,
    text, hiddenText, links, forms, images, layout, attachments,
    defects: [...source.defects.filter((one) => one !== 'broken_structure'), ...cut],
  }; // prettier-ignore
}
