import { useState } from 'preact/hooks';
import { Switch } from '../../components/switch/Switch';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { knownWebmails } from '../shared/permissions';

interface Props {
  watched: string[];
  turn: (origin: string, on: boolean) => Promise<boolean>;
}

/** One switch for each webmail with one address for everybody. */
export function WebmailSwitches({ watched, turn }: Props) {
  const [said, say] = useState('');
  const change = async (origin: string, on: boolean) => {
    say((await turn(origin, on)) ? '' : words('options_refused'));
  };
  return (
    <>
      {knownWebmails.map(({ id, name, origin }) => (
        <Switch
          key={id}
          label={name}
          hint={new URL(origin).host}
          on={watched.includes(origin)}
          onChange={(on) => void change(origin, on)}
          action="watch"
        />
      ))}
      <Said>{said}</Said>
    </>
  );
}
