import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileTrouble } from '../../../components/reportSheet/NoOriginal';
import type { UnreadableReason } from '../../../lib/message/message';
import type { CheckedMessage } from '../../shared/protocol';
import { readFile } from '../readFile';
import { examineSource, type Original } from './examineSource';

/** Where a message's source can be had; null: nowhere. */
export type GetSource = (() => Promise<{ source: string } | { unreadable: UnreadableReason }>) | null;

/** Whether the source is at hand, and why not. */
export type OriginalState =
  | { state: 'getting' }
  | ({ state: 'there' } & Original)
  | { state: 'none'; reason: UnreadableReason | null; trouble: FileTrouble | null; isWorking: boolean };

const none = (reason: UnreadableReason | null): OriginalState => ({
  state: 'none',
  reason,
  trouble: null,
  isWorking: false,
});

/**
 * The source of a message: fetched at once where it can be, and else of a file that the reader brings. He may go on
 * without it.
 */
export function useOriginal(checked: CheckedMessage, getSource: GetSource) {
  const [original, set] = useState<OriginalState>(() => (getSource ? { state: 'getting' } : none(null)));
  const brought = useRef('');
  /** What comes late, after he went on without it, is left alone: he may be writing. */
  const meet = (next: OriginalState) => set((now) => (now.state === 'getting' ? next : now));

  useEffect(() => {
    if (getSource) void fetched(checked, getSource).then(meet);
  }, []);

  const examine = async (read: () => ReturnType<typeof readFile>, anyway: boolean) => {
    set((now) => (now.state === 'none' ? { ...now, trouble: null, isWorking: true } : now));
    const got = await read().catch(() => ({ unreadable: 'failed' as const }));
    const found = 'source' in got ? await examineSource(checked, got.source, anyway) : got;
    if ('checked' in found) return set({ state: 'there', ...found });
    if ('source' in got) brought.current = got.source;
    set((now) => (now.state === 'none' ? { ...now, trouble: found, isWorking: false } : now));
  };
  return {
    original,
    takeFile: (file: File) => void examine(() => readFile(file), false),
    takeAnyway: () => void examine(() => Promise.resolve({ source: brought.current }), true),
    skip: () => set((now) => (now.state === 'getting' ? none(null) : now)),
  };
}

/** What was read from the source already needs no second reading. */
async function fetched(checked: CheckedMessage, get: NonNullable<GetSource>): Promise<OriginalState> {
  const got = await get().catch(() => ({ unreadable: 'source_unavailable' as const }));
  if ('unreadable' in got) return none(got.unreadable);
  if (checked.message?.origin === 'raw') return { state: 'there', checked, source: got.source };
  const found = await examineSource(checked, got.source, false);
  if ('checked' in found) return { state: 'there', ...found };
  return none('differs' in found ? 'source_unavailable' : found.unreadable);
}
