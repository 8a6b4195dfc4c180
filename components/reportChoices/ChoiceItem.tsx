import { useId } from 'preact/hooks';
import type { Choice } from '../../lib/report/choose/choices';
import { words } from '../words';
import { AboutDesk } from './AboutDesk';
import { OwnButton } from './OwnButton';

interface Props {
  choice: Choice;
  /** Adapter id. */
  webmail: string | null;
  isBrief: boolean;
  hasCards: boolean;
  selected: boolean;
  onSelect: (selected: boolean) => void;
}

/** One place to tell: its name, why, and more at a click. */
export function ChoiceItem({ choice, webmail, isBrief, hasCards, selected, onSelect }: Props) {
  const { id, kind, name, desk, way, why } = choice;
  const field = useId();
  return (
    <li class="choice" data-choice={id}>
      <label class="choice-pick">
        <input
          type="checkbox"
          value={id}
          checked={selected}
          aria-describedby={`${field}-why`}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
        <span class="choice-name">
          {kind === 'webmail' ? words('choice_name_webmail') : <bdi>{name}</bdi>}
          {desk?.status === 'unconfirmed' ? (
            <span class="choice-unconfirmed">{words('unconfirmed')}</span>
          ) : null}
        </span>
      </label>
      <p id={`${field}-why`} class="choice-why small">
        {words(why.key, why.params)}
      </p>
      {kind === 'webmail' && !hasCards ? <OwnButton webmail={webmail} /> : null}
      {desk && way && !isBrief ? <AboutDesk desk={desk} way={way} /> : null}
    </li>
  );
}
