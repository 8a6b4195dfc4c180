import { clearHistory } from '../../lib/storage/history';
import { dropKept, type Kept } from '../../lib/storage/kept';
import { clearReports } from '../../lib/storage/reports';
import { settings } from '../../lib/storage/settings';
import { switchOff } from '../shared/permissions';
import { deleteSession } from './deleteSession';

/**
 * Deletes one kind of what is stored. With the settings, the webmail permissions are given back; of the two lists that
 * have a switch, the switch stays as it is. False when that failed; never rejects.
 */
export async function deleteKind(one: Pick<Kept, 'key' | 'kind'>): Promise<boolean> {
  try {
    if (one.kind === 'history') return (await clearHistory()).ok;
    if (one.kind === 'reports') return (await clearReports()).ok;
    if (one.kind === 'session') return await deleteSession();
    if (one.kind === 'settings') await switchOff(...(await settings.get()).watched);
    return await dropKept(one);
  } catch {
    return false;
  }
}
