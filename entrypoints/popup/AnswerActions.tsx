import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import { trustSender } from '../../lib/storage/trust';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import { mayTrust } from './mayTrust';
import { StorageFull } from './StorageFull';
import { useOnline } from './useOnline';

interface Props {
  tabId: number;
  checked: CheckedMessage;
  message: Message;
  onBetter: (checked: CheckedMessage) => void;
  onTrusted: () => Promise<void>;
}

/** What can be done about one message where it stands: fetch its original and judge that, or trust its sender. */
export function AnswerActions({ tabId, checked, message, onBetter, onTrusted }: Props) {
  const [working, setWorking] = useState(false);
  const [said, say] = useState('');
  const [full, setFull] = useState(false);
  const online = useOnline();
  const { assessment, key, rawAvailable, pasted } = checked;
  const mayFetch = rawAvailable && message.origin !== 'raw';

  const checkThoroughly = async () => {
    if (working) return;
    setWorking(true);
    const better = await sendMessage('checkThoroughly', { tabId, key }).catch(() => null);
    setWorking(false);
    if (better?.message) onBetter(better);
    else
      say(
        better?.assessment.reason
          ? words(`unreadable_${better.assessment.reason}`)
          : words('popup_thoroughly_failed'),
      );
  };
  const trust = async () => {
    const written = await trustSender(assessment.sender?.address ?? '');
    setFull(!written.ok && written.reason === 'quota');
    say(words(written.ok ? 'popup_trusted' : 'not_saved'));
    if (written.ok) await onTrusted();
  };

  return (
    <div class="popup-actions" data-part="actions">
      <div class="row">
        {mayFetch && online ? (
          // Not disabled while it works: that would take the focus away.
          <Button kind="quiet" glyph="eye" action="check-thoroughly" onPress={() => void checkThoroughly()}>
            {words(working ? 'popup_working' : 'popup_thoroughly')}
          </Button>
        ) : null}
        {mayTrust(assessment) && !pasted ? (
          <Button kind="quiet" glyph="person" action="trust" onPress={() => void trust()}>
            {words('popup_trust')}
          </Button>
        ) : null}
      </div>
      {mayFetch && online ? <p class="small soft">{words('popup_thoroughly_hint')}</p> : null}
      <Said>{said}</Said>
      {full ? <StorageFull /> : null}
    </div>
  );
}
