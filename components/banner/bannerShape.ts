import type { Verdict } from '../../lib/assess/assessment';
import { shapePaths } from '../icons/shapePaths';

const SVG = 'http://www.w3.org/2000/svg';

/** The verdict's shape, made call by call: a page's Trusted Types rule would refuse markup. */
export function bannerShape(verdict: Verdict): SVGSVGElement {
  const svg = make('svg');
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.setAttribute('class', 'shape');
  svg.setAttribute('aria-hidden', 'true');
  for (const part of ['body', 'sign'] as const) {
    const path = make('path');
    path.setAttribute('d', shapePaths[verdict][part]);
    path.setAttribute('class', part);
    svg.append(path);
  }
  return svg;
}

/** `document.createElementNS` may be a picture of a mail's that bears that name. */
function make<Tag extends 'svg' | 'path'>(tag: Tag): SVGElementTagNameMap[Tag] {
  return Document.prototype.createElementNS.call(document, SVG, tag) as SVGElementTagNameMap[Tag];
}
