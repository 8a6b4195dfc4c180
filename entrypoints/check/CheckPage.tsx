import { useId, useRef, useState } from 'preact/hooks';
import { DropZone } from '../../components/dropZone/DropZone';
import { MailFrame } from '../../components/mailFrame/MailFrame';
import { More } from '../../components/more/More';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { Button } from '../../components/parts/Button';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { words } from '../../components/words';
import { CheckedResult } from '../pages/CheckedResult';
import { elsewhere } from '../pages/elsewhere';
import { useShowInMail } from '../pages/useShowInMail';
import { ReportHere } from './ReportHere';
import { useCheck } from './useCheck';
import { useFocusOnOutcome } from './useFocusOnOutcome';

/** Drop a file or paste a text, and read the answer beside what was checked. */
export function CheckPage() {
  const { outcome, checkText, checkFile, clear } = useCheck();
  useFocusOnOutcome(outcome);
  const answer = useRef<HTMLDivElement>(null);
  const onShow = useShowInMail(answer);
  const message = outcome && 'checked' in outcome ? outcome.checked.message : null;
  return (
    <PageFrame wide title={words('check_title')} lead={words('check_lead')} elsewhere={elsewhere('check')}>
      {outcome ? (
        <div class="row">
          <Button glyph="paste" action="check-again" onPress={clear}>
            {words('check_again')}
          </Button>
        </div>
      ) : null}
      {outcome && 'unreadable' in outcome ? <Unreadable level={2} reason={outcome.unreadable} /> : null}
      {outcome && 'checked' in outcome && message ? (
        <div class="beside check-answer" ref={answer}>
          <CheckedResult
            checked={outcome.checked}
            onShow={onShow}
            report={<ReportHere checked={outcome.checked} source={outcome.source} />}
          />
          <MailFrame message={message} label={words('check_message')} />
        </div>
      ) : (
        <Ways onText={checkText} onFile={checkFile} />
      )}
    </PageFrame>
  );
}

interface WaysProps {
  onText: (text: string) => Promise<void>;
  onFile: (file: File) => Promise<void>;
}

function Ways({ onText, onFile }: WaysProps) {
  const [text, setText] = useState('');
  const field = useId();
  return (
    <>
      <div class="check-ways">
        <DropZone onFile={(file) => void onFile(file)} />
        <div class="check-paste">
          <label for={field}>{words('check_paste_label')}</label>
          <textarea
            id={field}
            rows={8}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="row">
            <Button kind="main" glyph="eye" action="check-text" onPress={() => void onText(text)}>
              {words('check_paste_button')}
            </Button>
          </div>
        </div>
      </div>
      <More name="check-how" title={words('check_how_title')}>
        <p class="soft">{words('check_how')}</p>
      </More>
    </>
  );
}
