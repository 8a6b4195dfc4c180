/** A moment as RFC 5322 section 3.3 writes it, in UTC: "Fri, 20 Nov 2026 08:00:00 +0000". */
export function mailDate(moment: Date): string {
  return moment.toUTCString().replace('GMT', '+0000');
}
