import type { ComponentChildren } from 'preact';
import { Mark } from '../icons/Mark';
import { words } from '../words';
import './PageFrame.css';

interface Props {
  title: string;
  lead?: string;
  /** Where else one can go: links to pages of the extension. */
  elsewhere: { href: string; label: string }[];
  wide?: boolean;
  children: ComponentChildren;
}

/** What the full pages share: the name, the way to the other pages, one heading. */
export function PageFrame({ title, lead, elsewhere, wide, children }: Props) {
  return (
    <div class={wide ? 'page page-wide' : 'page'}>
      <header class="page-top">
        <span class="page-name">
          <Mark size={28} />
          {words('extension_name')}
        </span>
        <nav class="page-ways" aria-label={words('pages_nav')}>
          {elsewhere.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main class="page-main">
        <div class="page-heading">
          <h1>{title}</h1>
          {lead ? <p class="page-lead soft">{lead}</p> : null}
        </div>
        {children}
      </main>
      <footer class="page-foot small soft">{words('promise_short')}</footer>
    </div>
  );
}
