import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  isSent: boolean;
  /** What one says who has done it: a message key. */
  label: 'reports_sent' | 'report_did';
  onSent: (sent: boolean) => void;
}

/** The reader says that it went out, or takes that back. Only he knows: nothing is sent from here. */
export function SentMark({ isSent, label, onSent }: Props) {
  return (
    <div class="row">
      <Said>{isSent ? words('report_sent_now') : ''}</Said>
      <Button
        kind={isSent ? 'quiet' : 'plain'}
        glyph={isSent ? undefined : 'check'}
        action={isSent ? 'undo-sent' : 'sent'}
        onPress={() => onSent(!isSent)}
      >
        {words(isSent ? 'plan_undo' : label)}
      </Button>
    </div>
  );
}
