import { Glyph } from '../../components/icons/Glyph';
import { words } from '../../components/words';

/** The way that always works: save or copy the message, and check it on a page of its own. */
export function CheckPageLink() {
  return (
    <a class="button" href="/check.html" target="_blank">
      <Glyph name="paste" />
      {words('popup_check_page')}
    </a>
  );
}
