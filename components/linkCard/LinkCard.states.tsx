import type { VNode } from 'preact';
import { linkView } from '../../lib/links/linkView';
import { sampleAssessment } from '../sampleAssessment';
import { SampleRoot } from '../sampleRoot';
import { sampleFindings } from '../sampleVerdicts';
import { HOSTILE, LONG_WORD, nothing } from '../sampleTexts';
import { renderLinkCard, type LinkCard } from './renderLinkCard';

const HREF = 'https://paypal.com.sign-in.example/account';
const card = (
  href: string,
  over: Partial<LinkCard> = {},
  link: Partial<LinkCard['link']> = {},
  isDark = false,
) => (
  <SampleRoot
    draw={(root) =>
      void renderLinkCard(
        root,
        {
          assessment: sampleAssessment({ findings: [sampleFindings.link] }),
          link: { ...linkView(href), finding: null, ...link },
          shown: 'paypal.com',
          sends: false,
          ...over,
        },
        { open: nothing, close: nothing },
        isDark,
      )
    }
  />
);

export const states: Record<string, () => VNode> = {
  'a link': () => card(HREF),
  'in a dark page': () => card(HREF, {}, {}, true),
  'a form': () => card(HREF, { sends: true, shown: '' }),
  'through others, to where only they know': () =>
    card(HREF, {}, { through: ['Example Tracker', 'Example Mail'], opaque: 'short.example' }),
  'of a message to be careful with': () =>
    card(HREF, { assessment: sampleAssessment({ verdict: 'suspicious', findings: [sampleFindings.link] }) }),
  'long and hostile': () => card(LONG_WORD, { shown: HOSTILE }),
};
