import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../icons/Glyph';
import { words } from '../words';
import './PageWays.css';

export interface PageWay {
  href: string;
  label: string;
  /** Whether it is the page that is shown. */
  here: boolean;
}

/**
 * The ways to the other pages: one line where there is room, else a menu that opens. Only one of the two is drawn, so
 * nobody hears or walks through the links twice.
 */
export function PageWays({ ways }: { ways: readonly PageWay[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = menu.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    details?.addEventListener('keydown', close);
    return () => details?.removeEventListener('keydown', close);
  }, []);
  return (
    <nav class="page-nav" aria-label={words('pages_nav')}>
      <Ways ways={ways} />
      <details ref={menu} class="page-menu">
        <summary>
          <Glyph name="details" />
          {words('pages_menu')}
        </summary>
        <Ways ways={ways} />
      </details>
    </nav>
  );
}

function Ways({ ways }: { ways: readonly PageWay[] }) {
  return (
    <ul class="page-ways">
      {ways.map(({ href, label, here }) => (
        <li key={href}>
          <a href={href} aria-current={here ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
