import type { Attachment } from '../message/message';
import kinds from './attachmentKinds.json';

/** What opening a file does: see attachmentKinds.json. */
export type AttachmentKind = keyof typeof kinds.endings;

const byEnding = new Map<string, AttachmentKind>();
for (const [kind, endings] of Object.entries(kinds.endings))
  for (const ending of endings) byEnding.set(ending, kind as AttachmentKind);
const byType = new Map<string, AttachmentKind>();
for (const [kind, types] of Object.entries(kinds.types))
  for (const type of types) byType.set(type, kind as AttachmentKind);

/** UTF-16 units of a file's name that are read; its end decides. */
const LONGEST = 1000;

/**
 * A file's name as the machine takes it: compatibility forms folded (a full-width dot is one), invisible characters
 * gone, and no blanks and dots at its end, which Windows drops.
 */
export function fileName(name: string): string {
  const plain = name
    .slice(-LONGEST)
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, '')
    .toLowerCase();
  let end = plain.length;
  while (end > 0 && /[\s.]/.test(plain.charAt(end - 1))) end--;
  return plain.slice(0, end);
}

/** The last ending of a name, in lower case without the dot; '' when it has none. */
export function endingOf(name: string): string {
  const plain = fileName(name);
  const dot = plain.lastIndexOf('.');
  return dot < 0 ? '' : plain.slice(dot + 1);
}

/** What a file is by its ending; by its declared type where the ending says nothing. Null: nothing that is looked for. */
export function kindOf({ name, type }: Attachment): AttachmentKind | null {
  return byEnding.get(endingOf(name)) ?? byType.get(type) ?? null;
}

/** The same for a name alone. */
export function kindOfName(name: string): AttachmentKind | null {
  return byEnding.get(endingOf(name)) ?? null;
}
