import type { Step } from '../../lib/advise/advise';
import { PageLink } from '../parts/PageLink';
import { Section } from '../parts/Section';
import { Steps } from '../steps/Steps';
import { words } from '../words';

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
  return (
    <Section part="verify" glyph="check" title={words('section_verify')} open={open}>
      <p class="soft">{words('verify_lead')}</p>
      <Steps steps={steps} onCopy={onCopy} />
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
