import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  isSent: boolean;
  /** What one says who has done it. */
  label: string;
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
        {isSent ? words('plan_undo') : label}
      </Button>
    </div>
  );
}
