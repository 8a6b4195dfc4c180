import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Message } from '../../../lib/message/message';
import type { ReportMatter } from '../../../lib/report/outgoing';
import type { Assessment } from '../../../lib/assess/assessment';
import type { Masked } from '../../../lib/report/mask/masked';

interface Needs {
  message: Message;
  assessment: Assessment;
  source: string | null;
  own: string[];
  isMasked: boolean;
  /** The copy of the source; null while none is wanted. */
  copy: Masked | null;
}

/** What all cards are made of. One time and one number for all that is open: what is shown is what goes out. */
export function useMatter({ message, assessment, source, own, isMasked, copy }: Needs): ReportMatter {
  const [made] = useState(() => ({
    agent: `SecondLook/${browser.runtime.getManifest().version}`,
    now: new Date(),
    reportId: crypto.randomUUID(),
  }));
  // A copy in which nothing was to be masked is the original.
  const altered = isMasked && (copy === null || copy.count > 0);
  const hidden = useMemo(() => (isMasked ? own : []), [isMasked, own]);
  return useMemo(
    () => ({ message, assessment, source: copy?.source ?? source, altered, hidden, ...made }),
    [message, assessment, source, copy, altered, hidden, made],
  );
}
