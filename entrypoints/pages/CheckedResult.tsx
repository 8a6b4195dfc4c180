import type { ComponentChildren } from 'preact';
import { Result } from '../../components/result/Result';
import { Unreadable } from '../../components/unreadable/Unreadable';
import type { CheckedMessage } from '../shared/protocol';
import { resultData } from './resultData';

interface Props {
  checked: CheckedMessage;
  /** Whom to tell. */
  report: ComponentChildren;
}

/** The answer on a full page, where why and how to check are open at once. */
export function CheckedResult({ checked, report }: Props) {
  const { message, assessment } = checked;
  if (!message) return <Unreadable level={2} reason={assessment.reason ?? 'failed'} />;
  return <Result data={resultData(checked, { message, report })} level={2} roomy />;
}
