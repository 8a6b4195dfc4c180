import type { Decoder } from '../wrapper';

/** A query parameter, percent-encoded. `&amp;` is what is left of `&` in pasted HTML. */
const query: Decoder = ({ url }, { params = [] }) => {
  const { searchParams } = new URL(url);
  return params
    .flatMap((name) => [...searchParams.getAll(name), ...searchParams.getAll(`amp;${name}`)])
    .slice(0, 4);
};
export default query;
