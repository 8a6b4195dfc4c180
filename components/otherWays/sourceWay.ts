import { words } from '../words';

/** The user's own way to a message's source, in the webmail with this adapter id; null for a page that none knows. */
export function sourceWay(webmail: string | null): string {
  const key = `source_way_${webmail ?? 'other'}`;
  const said = words(key);
  return said === key ? words('source_way_other') : said;
}
