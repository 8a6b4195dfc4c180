import { useState } from 'preact/hooks';
import type { Evidence } from '../../lib/signals/signal';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';
import type { ShowPlace } from './showPlace';

/** What is no part of the message as it is seen, and so has no place in the page. */
const NOWHERE: ReadonlySet<Evidence['field']> = new Set(['authentication', 'hidden']);

/** Outlines in the webmail's page where this piece stands, and says whether it was found there. */
export function ShowButton({ evidence, onShow }: { evidence: Evidence; onShow: ShowPlace }) {
  const [said, say] = useState('');
  if (NOWHERE.has(evidence.field)) return null;
  const show = () => {
    // Emptied first: the same words again would not be read aloud again.
    say('');
    onShow(evidence).then(
      (shown) => say(words(shown ? 'show_place_done' : 'show_place_missing')),
      () => say(words('show_place_missing')),
    );
  };
  return (
    <div class="evidence-show">
      <Button kind="quiet" glyph="place" action="show-place" onPress={show}>
        {words('show_place')}
      </Button>
      <Said>{said}</Said>
    </div>
  );
}
