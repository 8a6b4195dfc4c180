/** A time (ISO 8601, UTC) as people at a desk read it, whatever their language: "2026-02-03 09:59 UTC". */
export function readableTime(iso: string): string {
  const [day = '', time = ''] = iso.split('T');
  return time ? `${day} ${time.slice(0, 5)} UTC` : iso;
}
