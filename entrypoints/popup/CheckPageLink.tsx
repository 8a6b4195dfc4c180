import { PageLink } from '../../components/parts/PageLink';
import { words } from '../../components/words';

/** The way that always works: save or copy the message, and check it on a page of its own. */
export function CheckPageLink() {
  return (
    <PageLink page="/check.html" glyph="paste" newTab>
      {words('popup_check_page')}
    </PageLink>
  );
}
