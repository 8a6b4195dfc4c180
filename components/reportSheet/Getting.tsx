import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

/** The original is on its way; a webmail that keeps one waiting is not waited for. */
export function Getting({ onSkip }: { onSkip: () => void }) {
  return (
    <div class="row" data-part="report-getting">
      <Said>{words('report_getting')}</Said>
      <Button kind="quiet" action="skip-original" onPress={onSkip}>
        {words('report_getting_skip')}
      </Button>
    </div>
  );
}
