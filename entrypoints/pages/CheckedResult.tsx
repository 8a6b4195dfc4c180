import { Result } from '../../components/result/Result';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { saveName } from '../../lib/report/saveName';
import type { CheckedMessage } from '../shared/protocol';
import { resultData } from './resultData';
import { saveFile } from './saveFile';
import { useCountry } from './useCountry';

interface Props {
  checked: CheckedMessage;
  /** What it was read from, a character a byte; '' when there is no source to save. */
  source: string;
}

/** The answer on a full page, where why and how to check are open at once. */
export function CheckedResult({ checked, source }: Props) {
  const { country } = useCountry();
  const { message, assessment } = checked;
  if (!message) return <Unreadable level={2} reason={assessment.reason ?? 'failed'} />;
  const data = resultData(checked, {
    message,
    country,
    webmail: null,
    onSaveOriginal: source ? () => saveFile(source, saveName(message)) : undefined,
  });
  return <Result data={data} level={2} roomy />;
}
