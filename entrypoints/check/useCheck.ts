import { useEffect, useState } from 'preact/hooks';
import type { UnreadableReason } from '../../lib/message/message';
import { setState } from '../pages/start';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import { takePendingText } from './pendingText';
import { readFile } from '../pages/readFile';

/** What came out: an answer with the source it was made from ('' for pasted text), or why there is none. */
export type Outcome = { checked: CheckedMessage; source: string } | { unreadable: UnreadableReason };

/** The check page's one job: text or file in, outcome out. */
export function useCheck() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const run = async (work: () => Promise<Outcome>) => {
    setState('busy');
    setOutcome(await work().catch((): Outcome => ({ unreadable: 'failed' })));
  };
  const checkText = (text: string) =>
    run(async () => {
      if (!text.trim()) return { unreadable: 'empty' };
      return outcomeOf(await sendMessage('judgePasted', text), '');
    });
  const checkFile = (file: File) =>
    run(async () => {
      const read = await readFile(file);
      return 'unreadable' in read
        ? read
        : outcomeOf(await sendMessage('judgeSource', read.source), read.source);
    });

  useEffect(() => {
    void takePendingText()
      .catch(() => null)
      .then((text) => (text === null ? setState('ready') : checkText(text)));
  }, []);
  useEffect(() => {
    if (outcome) setState('ready');
  }, [outcome]);

  return { outcome, checkText, checkFile, clear: () => setOutcome(null) };
}

function outcomeOf(checked: CheckedMessage, source: string): Outcome {
  return checked.message ? { checked, source } : { unreadable: checked.assessment.reason ?? 'failed' };
}
