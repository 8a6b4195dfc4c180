import type { Step } from '../../lib/advise/advise';
import { More } from '../more/More';
import { PageLink } from '../parts/PageLink';
import { Section } from '../parts/Section';
import { Steps } from '../steps/Steps';
import { words } from '../words';

/**
 * A guide is in the order in which to do it, and for every verdict it opens with what to leave or prefer, the way to the
 * real provider, and where to look there. Ten steps at once are read by nobody; a fold for one alone is no gain.
 */
const FIRST = 3;

interface Props {
  steps: Step[];
  onCopy: (text: string) => Promise<void>;
  open?: boolean;
  /** Nobody in the directory is claimed: the reader may know better who it is about. */
  unknown: boolean;
}

/** How to check with the real provider, by a way that the message did not offer. */
export function VerifyGuide({ steps, onCopy, open, unknown }: Props) {
  if (steps.length === 0) return null;
  const first = steps.length > FIRST + 1 ? FIRST : steps.length;
  return (
    <Section part="verify" glyph="check" title={words('section_verify')} open={open}>
      <p class="soft">{words('verify_lead')}</p>
      <Steps steps={steps.slice(0, first)} onCopy={onCopy} />
      {first < steps.length ? (
        <More name="verify-more" title={words('verify_more')}>
          <Steps steps={steps.slice(first)} onCopy={onCopy} from={first + 1} />
        </More>
      ) : null}
      {unknown ? (
        <div class="row">
          <PageLink page="/find.html" glyph="search" newTab>
            {words('find_open')}
          </PageLink>
        </div>
      ) : null}
    </Section>
  );
}
