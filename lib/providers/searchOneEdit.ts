/**
 * Whether one typing error lies between two words: a letter too many, too few, another one, or two in the wrong order.
 * Equal words are not. In: two words in one form. Linear in the shorter.
 */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const longer = long.length - short.length;
  if (longer > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(at);
  if (longer === 1) return rest === long.slice(at + 1);
  if (rest === '') return false;
  return rest.slice(1) === long.slice(at + 1) || isSwapped(rest, long.slice(at));
}

function isSwapped(a: string, b: string): boolean {
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
