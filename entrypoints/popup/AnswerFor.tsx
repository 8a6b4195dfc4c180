import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Result } from '../../components/result/Result';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { saveName } from '../../lib/report/saveName';
import { trustSender } from '../../lib/storage/trust';
import { resultData } from '../pages/resultData';
import { saveFile } from '../pages/saveFile';
import { sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { isIncomplete } from './isIncomplete';
import { mayTrust } from './mayTrust';
import { ReportSection } from './ReportSection';
import { Ways } from './Ways';

interface Props {
  state: TabState;
  checked: CheckedMessage;
  /** A more thorough check came out. */
  onBetter: (checked: CheckedMessage) => void;
  onTrusted: () => Promise<void>;
}

/** The answer for one message of the tab, and what only a webmail can offer: the original, and trust. */
export function AnswerFor({ state, checked, onBetter, onTrusted }: Props) {
  const [working, setWorking] = useState(false);
  const [said, say] = useState('');
  const { tabId } = state;
  const { message, assessment, key, rawAvailable, pasted } = checked;
  const mayFetch = rawAvailable && message?.origin !== 'raw';
  if (!message) {
    return (
      <>
        <Unreadable reason={assessment.reason ?? 'failed'} />
        <Ways state={state} checked={checked} onBetter={onBetter} />
      </>
    );
  }

  const checkThoroughly = async () => {
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
  const saveOriginal = async () => {
    const answer = await sendMessage('rawSource', { tabId, key }).catch(() => null);
    if (answer && 'source' in answer) saveFile(answer.source, saveName(message));
    else say(words('popup_save_failed'));
  };
  const trust = async () => {
    const written = await trustSender(assessment.sender?.address ?? '');
    say(words(written.ok ? 'popup_trusted' : 'not_saved'));
    if (written.ok) await onTrusted();
  };

  const data = resultData(checked, {
    message,
    report: (
      <ReportSection
        state={state}
        checked={checked}
        message={message}
        onSaveOriginal={rawAvailable ? () => void saveOriginal() : undefined}
      />
    ),
  });
  return (
    <>
      <Result data={data} />
      <div class="row">
        {mayFetch ? (
          <Button
            glyph="eye"
            action="check-thoroughly"
            disabled={working}
            onPress={() => void checkThoroughly()}
          >
            {words(working ? 'popup_working' : 'popup_thoroughly')}
          </Button>
        ) : null}
        {mayTrust(assessment) && !pasted ? (
          <Button kind="quiet" action="trust" onPress={() => void trust()}>
            {words('popup_trust')}
          </Button>
        ) : null}
      </div>
      {mayFetch ? <p class="small soft">{words('popup_thoroughly_hint')}</p> : null}
      <Said>{said}</Said>
      {state.bannerLost ? <p class="small soft">{words('popup_banner_lost')}</p> : null}
      {message.origin === 'page' && (!rawAvailable || isIncomplete(checked)) ? (
        <Ways state={state} checked={checked} onBetter={onBetter} />
      ) : null}
    </>
  );
}
