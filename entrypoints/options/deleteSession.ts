import { dropKept } from '../../lib/storage/kept';
import { sendMessage } from '../shared/protocol';

/** Deletes what is kept for as long as the browser runs, where the background remembers it too. False when that failed. */
export async function deleteSession(): Promise<boolean> {
  // First, or it would write down again what it remembers. A worker that gives no answer remembers nothing.
  await sendMessage('forgetTabs', undefined).catch(() => undefined);
  return dropKept({ key: '', kind: 'session' });
}
