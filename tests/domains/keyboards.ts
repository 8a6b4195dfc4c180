/** Rows of keys from top to bottom, each row shifted right by about half a key. */
const LAYOUTS: readonly (readonly string[])[] = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

/** The keys beside a key on the QWERTY, QWERTZ and AZERTY layouts: left and right, two above, two below. */
export const neighbours: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>();
  for (const rows of LAYOUTS) {
    for (const [y, row] of rows.entries()) {
      for (const [x, key] of Array.from(row).entries()) {
        const beside = [row[x - 1], row[x + 1]];
        const above = [rows[y - 1]?.[x], rows[y - 1]?.[x + 1]];
        const below = [rows[y + 1]?.[x - 1], rows[y + 1]?.[x]];
        const keys = found.get(key) ?? new Set();
        for (const other of [...beside, ...above, ...below]) if (other) keys.add(other);
        found.set(key, keys);
      }
    }
  }
  return new Map([...found].map(([key, keys]) => [key, [...keys].toSorted()]));
})();
