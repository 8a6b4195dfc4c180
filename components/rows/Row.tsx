import { Glyph, type GlyphName } from '../icons/Glyph';
import type { OwnPage } from '../parts/PageLink';
import './Rows.css';

interface Look {
  glyph: GlyphName;
  /** What it is called. */
  title: string;
  /** Hook for tests and nothing else. */
  action?: string;
}

interface Goes extends Look {
  /** Opens in a tab of its own: rows are the popup's, which would die otherwise. */
  page: OwnPage;
}

interface Does extends Look {
  page?: undefined;
  onPress: () => void;
}

/** One of the things that can be done next, as a line of a list. */
export function Row(props: Goes | Does) {
  const { glyph, title, action } = props;
  const inside = (
    <>
      <Glyph name={glyph} size={20} />
      <span class="way-title">{title}</span>
      <span class="way-next">
        <Glyph name="next" size={16} />
      </span>
    </>
  );
  return (
    <li>
      {props.page === undefined ? (
        <button type="button" class="way" data-action={action} onClick={props.onPress}>
          {inside}
        </button>
      ) : (
        <a class="way" data-action={action} href={props.page} target="_blank">
          {inside}
        </a>
      )}
    </li>
  );
}
