import { useEffect, useState } from 'preact/hooks';

/** Whether so many ms have passed: what has not come by then is not waited for. */
export function usePatience(ms: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return over;
}
