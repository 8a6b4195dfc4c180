import browser from 'webextension-polyfill';
import { settings } from '../../lib/storage/settings';
import { switchOff } from '../shared/permissions';
import { deleteSession } from './deleteSession';

/** Deletes all that is kept on this device and gives the webmail permissions back. False when that failed. */
export async function deleteAllData(): Promise<boolean> {
  try {
    const { watched } = await settings.get();
    for (const origin of watched) await switchOff(origin);
    await browser.storage.local.clear();
    return await deleteSession();
  } catch {
    return false;
  }
}
