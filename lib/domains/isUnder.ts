/** Whether a host is another one or lies below it. In: both in lower case. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
