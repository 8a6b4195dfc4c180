import { useMemo, useState } from 'preact/hooks';
import type { Message } from '../../../lib/message/message';
import { findings } from '../../../lib/report/mask/findings';
import { masked } from '../../../lib/report/mask/masked';
import { ownAddresses } from '../../../lib/report/mask/ownAddresses';

/**
 * The reader's addresses, where they stand, and the copy without them. Off until he wants it: places that look into mail
 * need its header as it came, and a seal on it (DKIM, RFC 6376) breaks with the first letter that is changed.
 * In: the source, a character a byte (null: none at hand), and the mailbox that is signed in, where it is known.
 */
export function useMask(source: string | null, message: Message, account: string | null) {
  const [typed, setOwn] = useState<string[] | null>(null);
  const [isWanted, setMask] = useState(false);
  const guessed = useMemo(() => ownAddresses(source, message, account), [source, message, account]);
  const own = typed ?? guessed;
  // One search for both: in 25 MB it takes a quarter of a second, in which the page stands still.
  const seen = useMemo(() => (source === null ? null : findings(source, own)), [source, own]);
  const copy = useMemo(
    () => (source !== null && seen && isWanted ? masked(source, own, seen) : null),
    [source, own, seen, isWanted],
  );
  return { own, setOwn, places: seen?.found ?? null, isMasked: isWanted, setMask, copy };
}
