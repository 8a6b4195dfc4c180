import { baitGuard } from '../baitGuard';
import { kindOf } from '../attachmentKinds';
import { luresOf } from '../context';
import { asksFor } from '../hostGuard';
import { isColleague } from '../isColleague';
import { defineSignal } from '../signal';

/**
 * An Office file that can carry programs (docm, xlsm, ppam ...), from somebody unknown who pushes to open it.
 * False positives: offices send them every day. Guards: counted only beside a claim that does not hold or wording that
 * asks; confirmed colleagues; those of baitGuard.
 */
export default defineSignal({
  id: 'macro-document',
  family: 'attachments',
  grade: 'C',
  check(context) {
    const found = context.message.attachments?.find((attachment) => kindOf(attachment) === 'macro');
    if (!found) return null;
    if (isColleague(context)) return { silenced: 'colleague' };
    const pushes = luresOf(context, 'shared-document', 'click-here', 'deadline', 'payroll').length > 0;
    const silenced = baitGuard(context, pushes || asksFor(context));
    if (silenced) return { silenced };
    return { evidence: [{ field: 'attachment', text: found.name }], params: [found.name] };
  },
});
