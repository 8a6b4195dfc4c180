import { OtherWays } from '../../components/otherWays/OtherWays';
import type { PasteTrouble } from '../../components/otherWays/PasteSource';
import { words } from '../../components/words';
import type { UnreadableReason } from '../../lib/message/message';
import { copyText } from '../pages/copyText';
import { sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { isIncomplete } from './isIncomplete';

interface Props {
  state: TabState;
  /** Null where nothing could be read. */
  checked: CheckedMessage | null;
  onBetter: (checked: CheckedMessage) => void;
}

/** Reasons that a reader could be told of, were the page's shape known. */
const SHAPELY: readonly (UnreadableReason | null)[] = ['page_changed', 'page_unknown', 'failed'];

/** The other ways to check a message, of the page under the popup. */
export function Ways({ state, checked, onBetter }: Props) {
  const { tabId, webmail, reason } = state;
  const incomplete = checked === null || isIncomplete(checked);
  const paste = async (text: string, anyway: boolean): Promise<PasteTrouble> => {
    const target = { tabId, key: checked?.key ?? '', text, anyway };
    const answer = await sendMessage('checkPasted', target).catch(() => null);
    if (!answer) return { said: words('unreadable_failed') };
    if ('differs' in answer) return answer;
    if ('unreadable' in answer) {
      const isText = answer.unreadable === 'not_a_message';
      return { said: words(isText ? 'paste_source_not' : `unreadable_${answer.unreadable}`) };
    }
    onBetter(answer.checked);
    return null;
  };
  const shapeHelps = checked ? incomplete : SHAPELY.includes(reason);
  return (
    <OtherWays
      webmail={webmail}
      open={incomplete}
      onPaste={paste}
      onStructure={shapeHelps ? () => sendMessage('pageStructure', tabId).catch(() => '') : undefined}
      onCopy={copyText}
    />
  );
}
