import type { Decoder } from '../wrapper';

/** What stands between two marks, from the first of the one to the last of the other. */
const between: Decoder = ({ rest }, { between: marks = ['', ''] }) => {
  const [before, behind] = marks;
  const start = rest.indexOf(before);
  const end = rest.lastIndexOf(behind);
  return start < 0 || end < start + before.length ? [] : [rest.slice(start + before.length, end)];
};
export default between;
