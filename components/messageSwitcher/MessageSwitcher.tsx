import { useEffect, useId, useRef } from 'preact/hooks';
import type { Verdict } from '../../lib/assess/assessment';
import { VerdictShape } from '../icons/VerdictShape';
import { words } from '../words';
import './MessageSwitcher.css';

interface Props {
  messages: { key: string; sender: string; subject: string; verdict: Verdict }[];
  chosen: number;
  onChoose: (place: number) => void;
}

/** Which of several open messages is spoken of. Not shown for a single one. */
export function MessageSwitcher({ messages, chosen, onChoose }: Props) {
  const group = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  // Of many only some fit, and the one that is spoken of may not be among them.
  useEffect(() => {
    const row = list.current?.querySelector(':checked')?.closest('label');
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, messages.length]);
  if (messages.length < 2) return null;
  return (
    <fieldset ref={list} class="messages" data-part="messages">
      <legend class="small soft">{words('several_messages')}</legend>
      {messages.map(({ key, sender, subject, verdict }, place) => (
        <label key={key} class="messages-one">
          <input
            class="only-read"
            type="radio"
            name={group}
            checked={place === chosen}
            onChange={() => onChoose(place)}
          />
          <VerdictShape verdict={verdict} size={20} />
          <span class="messages-text">
            <bdi>{sender || words('sender_unknown')}</bdi>
            <bdi class="small soft">{subject || words('no_subject')}</bdi>
          </span>
          <span class="only-read">{words(`verdict_${verdict}_short`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
