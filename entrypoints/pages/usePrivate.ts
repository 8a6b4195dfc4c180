import { useEffect, useState } from 'preact/hooks';
import { isPrivateWindow } from '../shared/privateWindow';

/** Whether this page, or the window it belongs to, is private. Null until that is known. */
export function usePrivate(): boolean | null {
  const [isPrivate, setPrivate] = useState<boolean | null>(null);
  useEffect(() => void isPrivateWindow().then(setPrivate), []);
  return isPrivate;
}
