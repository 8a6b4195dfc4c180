import type { ComponentChildren } from 'preact';
import { Getting } from '../../components/reportSheet/Getting';
import { NoOriginal } from '../../components/reportSheet/NoOriginal';
import type { CheckedMessage } from '../shared/protocol';
import { Sheet } from './reportSheet/Sheet';
import { useOriginal, type GetSource } from './reportSheet/useOriginal';

interface Props {
  checked: CheckedMessage;
  /** Adapter id; null where the message is in no webmail. */
  webmail: string | null;
  /** Origin and path of the webmail's page; null where there is none. */
  page: string | null;
  /** Ids of choices that were made before; null: what is preselected. */
  chosen: readonly string[] | null;
  getSource: GetSource;
  /** Nothing of it may be kept. */
  isPrivate: boolean;
  /** Of its headings: 2 on a page of its own, 3 inside a section of the answer. */
  level?: 2 | 3;
  /** "I already clicked", where the page has not got it elsewhere. */
  afterClick?: ComponentChildren;
}

/** What goes out, to whom, before anything does: from the original as soon as it is there. */
export function ReportSheetFor({ checked, getSource, ...props }: Props) {
  const { original, takeFile, takeAnyway, skip } = useOriginal(checked, getSource);
  const about = original.state === 'there' ? original.checked : checked;
  const { level = 2 } = props;
  if (!about.message) return null;
  return (
    <Sheet
      {...props}
      level={level}
      checked={about}
      message={about.message}
      source={original.state === 'there' ? original.source : null}
      isGetting={original.state === 'getting'}
      aside={
        original.state === 'getting' ? (
          <Getting onSkip={skip} />
        ) : original.state === 'none' ? (
          <NoOriginal
            reason={original.reason}
            trouble={original.trouble}
            isWorking={original.isWorking}
            onFile={takeFile}
            onAnyway={takeAnyway}
            level={level}
          />
        ) : null
      }
    />
  );
}
