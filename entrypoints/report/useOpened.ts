import { useEffect, useState } from 'preact/hooks';
import { reportRequest, type ReportRequest } from '../pages/reportPage';
import { isPrivateWindow } from '../shared/privateWindow';
import { sendMessage, type OpenedMessage } from '../shared/protocol';

/** The message that the address asks for, or, as a message key, why there is none. */
export type Opened =
  | { request: ReportRequest; message: OpenedMessage; isPrivate: boolean }
  | { fault: 'report_wrong_address' | 'report_gone' };

/** Looks the message up once. What becomes of its tab afterwards changes nothing here: somebody may be writing. */
export function useOpened(search: string): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => void open(search).then(setOpened), []);
  return opened;
}

async function open(search: string): Promise<Opened> {
  const request = reportRequest(search);
  if (!request) return { fault: 'report_wrong_address' };
  const [message, inPrivate] = await Promise.all([
    sendMessage('checkedMessage', { tabId: request.tabId, key: request.key }).catch(() => null),
    isPrivateWindow(),
  ]);
  if (!message) return { fault: 'report_gone' };
  return { request, message, isPrivate: inPrivate || request.isPrivate || message.isPrivate };
}
