import type { VNode } from 'preact';
import { HOSTILE, LONG_WORD, nothing } from '../sampleTexts';
import { ListEditor } from './ListEditor';

const editor = (entries: string[]) => (
  <ListEditor
    entries={entries}
    label="An address or a domain"
    placeholder="name@example.org"
    empty="Nobody yet."
    onAdd={() => Promise.resolve('options_senders_wrong')}
    onRemove={nothing}
  />
);

export const states: Record<string, () => VNode> = {
  empty: () => editor([]),
  one: () => editor(['ann@a.example']),
  many: () => editor(Array.from({ length: 60 }, (_, n) => `sender-${n}@many.example`)),
  'long and hostile': () => editor([LONG_WORD, HOSTILE]),
};
