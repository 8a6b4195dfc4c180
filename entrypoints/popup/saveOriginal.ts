import type { Message } from '../../lib/message/message';
import { saveName } from '../../lib/report/saveName';
import { saveFile } from '../pages/saveFile';
import { sendMessage } from '../shared/protocol';

/** Saves the message as the webmail hands it out. False when it does not. */
export async function saveOriginal(tabId: number, key: string, message: Message): Promise<boolean> {
  const answer = await sendMessage('rawSource', { tabId, key }).catch(() => null);
  if (!answer || !('source' in answer)) return false;
  saveFile(answer.source, saveName(message));
  return true;
}
