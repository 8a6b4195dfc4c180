import { partHere, type PartName, type Parts } from '../shared/parts';
import { sendMessage } from '../shared/protocol';

/** What a part makes in this frame. */
export interface OnDemand<Made> {
  /** It, where the part is in the frame already. */
  here(): Made | undefined;
  /** It, brought first if need be, asked for once. Rejects when it can't be; the next call asks again. */
  get(): Promise<Made>;
}

/**
 * A part of this frame's script that comes when it is first needed.
 * @param make makes of it what the frame needs, once
 */
export function onDemand<Name extends PartName, Made extends object>(
  name: Name,
  make: (part: Parts[Name]) => Made,
): OnDemand<Made> {
  let made: Made | undefined;
  let asked: Promise<void> | undefined;
  const here = (): Made | undefined => {
    const part = made ? undefined : partHere(name);
    if (part) made = make(part);
    return made;
  };
  return {
    here,
    async get() {
      if (!here())
        await (asked ??= sendMessage('bringPart', name).finally(() => {
          asked = undefined;
        }));
      const now = here();
      if (!now) throw new Error(name);
      return now;
    },
  };
}
