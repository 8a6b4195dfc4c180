import { useState } from 'preact/hooks';
import { words } from '../words';
import { Button } from './Button';
import { Said } from './Said';

interface Props {
  text: string;
  /** Puts the text on the clipboard; rejects when the browser says no. */
  onCopy: (text: string) => Promise<void>;
  label?: string;
  action?: string;
}

/** Copies, and says aloud whether that worked. */
export function CopyButton({ text, onCopy, label, action }: Props) {
  const [said, say] = useState('');
  const copy = () => {
    onCopy(text).then(
      () => say(words('copied')),
      () => say(words('copy_failed')),
    );
  };
  return (
    <span class="row">
      <Button kind="quiet" glyph="copy" action={action} onPress={copy}>
        {label ?? words('copy')}
      </Button>
      <Said>{said}</Said>
    </span>
  );
}
