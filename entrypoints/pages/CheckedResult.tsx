import type { ComponentChildren } from 'preact';
import type { ShowPlace } from '../../components/findings/showPlace';
import { Result } from '../../components/result/Result';
import { Unreadable } from '../../components/unreadable/Unreadable';
import type { CheckedMessage } from '../shared/protocol';
import { resultData } from './resultData';

interface Props {
  checked: CheckedMessage;
  /** Whom to tell. */
  report: ComponentChildren;
  /** How to check stands open, which is long. */
  roomy?: boolean;
  onShow?: ShowPlace;
}

/** The answer on a full page, where why and, unless that is not wanted, how to check are open at once. */
export function CheckedResult({ checked, report, roomy = true, onShow }: Props) {
  const { message, assessment } = checked;
  if (!message) return <Unreadable level={2} reason={assessment.reason ?? 'failed'} />;
  return <Result data={resultData(checked, { message, report, onShow })} level={2} roomy={roomy} />;
}
