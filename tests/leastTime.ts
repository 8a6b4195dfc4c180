const TRIES = 5;

/**
 * Milliseconds of processor time that `run` takes: the least of five tries, and no further try once one is below `bound`.
 *
 * For tests of how work grows with hostile input. What else the machine does, and a processor that it is not given,
 * only add to a try, so they must not fail such a test; work that grows too fast is too slow in every try.
 *
 * @param run is given the number of its try, for work whose result would be remembered otherwise.
 */
export async function leastTime(bound: number, run: (attempt: number) => unknown): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least >= bound; attempt++) {
    const before = process.cpuUsage();
    await run(attempt);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
