import { Glyph, type GlyphName } from '../icons/Glyph';
import './IconButton.css';
import type { OwnPage } from './PageLink';

interface Look {
  glyph: GlyphName;
  /** Its name, and what is shown when one points at it. */
  label: string;
  /** Hook for tests and nothing else. */
  action?: string;
}

interface Does extends Look {
  onPress: () => void;
  pressed?: boolean;
  href?: undefined;
}

interface Goes extends Look {
  /** One of our own pages. */
  href: OwnPage;
  /** In a tab of its own: for the popup, which would die otherwise. */
  newTab?: boolean;
  /** When the click needs more than following the link: the link is then not followed. */
  onPress?: () => void;
}

/** A drawing to press, for the few that everybody knows: settings, search, close. */
export function IconButton(props: Does | Goes) {
  const { glyph, label, action, onPress } = props;
  const drawing = <Glyph name={glyph} size={20} />;
  const shared = { class: 'icon-button', 'aria-label': label, title: label, 'data-action': action };
  if (props.href === undefined) {
    return (
      <button {...shared} type="button" aria-pressed={props.pressed} onClick={onPress}>
        {drawing}
      </button>
    );
  }
  const press = (event: MouseEvent) => {
    if (!onPress) return;
    event.preventDefault();
    onPress();
  };
  return (
    <a {...shared} href={props.href} target={props.newTab ? '_blank' : undefined} onClick={press}>
      {drawing}
    </a>
  );
}
