import { Row } from '../../components/rows/Row';
import { Rows } from '../../components/rows/Rows';
import { words } from '../../components/words';

/** What can be done where no message was read: all of it works without one. */
export function OwnWays({ onLook }: { onLook: () => void }) {
  return (
    <Rows label={words('other_ways')}>
      <Row page="/check.html" glyph="paste" title={words('popup_check_page')} />
      <Row page="/practice.html" glyph="mail" title={words('welcome_step2')} />
      <Row onPress={onLook} glyph="search" title={words('find_open')} action="own-look-up" />
    </Rows>
  );
}
