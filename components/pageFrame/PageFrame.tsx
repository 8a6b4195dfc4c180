import type { ComponentChildren } from 'preact';
import { NameMark } from '../icons/NameMark';
import { words } from '../words';
import { PageWays, type PageWay } from './PageWays';
import './PageFrame.css';

interface Props {
  title: string;
  lead?: string;
  /** Where one can go: the pages of the extension. */
  elsewhere: readonly PageWay[];
  /** Its content takes the whole width, below the heading; otherwise it stands beside it where there is room. */
  wide?: boolean;
  /** Stands beside the heading of a wide page: a picture. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** What the full pages share: the name, the way to the other pages, one heading, the promise. */
export function PageFrame({ title, lead, elsewhere, wide, beside, children }: Props) {
  return (
    <div class={wide ? 'page page-wide' : 'page'}>
      <a class="page-skip" href={`#${CONTENT}`}>
        {words('skip_to_content')}
      </a>
      <header class="page-top">
        <NameMark size={30} />
        <PageWays ways={elsewhere} />
      </header>
      <main class="page-main" id={CONTENT} tabIndex={-1}>
        <div class="page-heading">
          <div class="page-title">
            <h1>{title}</h1>
            {lead ? <p class="page-lead soft">{lead}</p> : null}
          </div>
          {beside}
        </div>
        <div class="page-body">{children}</div>
      </main>
      <footer class="page-foot small soft">{words('promise_short')}</footer>
    </div>
  );
}

const CONTENT = 'content';
