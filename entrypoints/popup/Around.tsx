import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';
import { StorageFull } from './StorageFull';
import type { Surroundings } from './surroundings';

/** What bears on keeping things, whatever message is open: a quiet line each. */
export function Around({ around, isPrivate }: { around: Surroundings; isPrivate: boolean }) {
  return (
    <>
      {around.isStorageFull ? <StorageFull /> : null}
      {isPrivate ? <Notice glyph="private">{words('popup_private')}</Notice> : null}
    </>
  );
}
