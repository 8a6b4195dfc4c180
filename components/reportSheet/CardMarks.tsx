import type { Outgoing } from '../../lib/report/outgoing';
import { words } from '../words';

/** What is not as the sender sent it: rebuilt from the page, or changed. */
export function CardMarks({ out: { rebuilt, altered } }: { out: Outgoing }) {
  if (!rebuilt && !altered) return null;
  return (
    <ul class="sheet-marks">
      {rebuilt ? <li data-mark="rebuilt">{words('report_rebuilt')}</li> : null}
      {altered ? <li data-mark="altered">{words('report_altered')}</li> : null}
    </ul>
  );
}
