import type { Settings } from '../../lib/storage/settings';
import { onMessage } from '../shared/protocol';
import { mayRead } from '../shared/watching';
import { placeOf } from './placeOf';

/** Says to each content script what the user wants of it: fewer bytes in every frame than reading the settings there. */
export function startFrameWishes(settings: { get(): Promise<Settings> }): void {
  onMessage('frameWishes', async ({ sender }) => {
    const { watched, bannerAlways, linkGuard, listMarks } = await settings.get();
    const place = placeOf(sender);
    return {
      watched: place !== null && mayRead(watched, place.origin, place.top),
      bannerAlways,
      linkGuard,
      listMarks,
    };
  });
}
