import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { switchOn } from '../shared/permissions';

interface Props {
  origin: string;
  onGiven: () => Promise<void>;
  children: ComponentChildren;
}

/** Asks the browser for the permission for one origin, in the click. */
export function GivePermission({ origin, onGiven, children }: Props) {
  const [said, say] = useState('');
  const ask = async () => {
    const given = await switchOn(origin);
    say(given ? '' : words('popup_watch_refused'));
    if (given) await onGiven();
  };
  return (
    <Notice
      glyph="info"
      kind="warn"
      action={
        <Button action="give-permission" onPress={() => void ask()}>
          {words('popup_give_permission')}
        </Button>
      }
    >
      {children}
      <Said>{said}</Said>
    </Notice>
  );
}
