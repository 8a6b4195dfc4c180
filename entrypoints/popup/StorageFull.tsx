import { Notice } from '../../components/parts/Notice';
import { PageLink } from '../../components/parts/PageLink';
import { words } from '../../components/words';

/** Nothing more can be kept, or soon can't: and where there is something to be rid of. */
export function StorageFull() {
  return (
    <Notice
      glyph="full"
      kind="warn"
      action={
        <PageLink page="/options.html" glyph="settings" action="make-room" newTab>
          {words('popup_make_room')}
        </PageLink>
      }
    >
      {words('options_full_title')}
    </Notice>
  );
}
