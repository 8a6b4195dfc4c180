import type { HeaderField } from '../../message/message';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322 section 3.3, without the day's name; years of four digits alone. */
const DATE =
  /(?<![\d])(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s+(?:([+-])(\d\d)(\d\d)|gmt|utc?|z)/i;

/** When the message came into the mailbox: the date of the topmost Received field. Null where that is no date. */
export function receivedDate(fields: readonly HeaderField[]): Date | null {
  const value = fields.find(({ name }) => name === 'received')?.value ?? '';
  const found = DATE.exec(value.slice(value.lastIndexOf(';') + 1).slice(0, 200));
  if (!found) return null;
  const [, day, month = '', year, hour, minute, second = '0', sign, zoneHour = '0', zoneMinute = '0'] = found;
  const at = MONTHS.indexOf(month.toLowerCase());
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const moment = Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute) - zone, Number(second));
  return at < 0 || Number.isNaN(moment) || Number(year) < 1970 ? null : new Date(moment);
}
