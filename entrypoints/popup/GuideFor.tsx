import { useEffect, useRef } from 'preact/hooks';
import { Steps } from '../../components/steps/Steps';
import { words } from '../../components/words';
import { verificationGuide } from '../../lib/advise/guide';
import type { Provider } from '../../lib/providers/provider';
import { AfterClickFor } from '../pages/AfterClickFor';
import { copyText } from '../pages/copyText';

/** How to reach the real one, and what to do when it is too late; null: somebody who is not in the list. */
export function GuideFor({ provider }: { provider: Provider | null }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      {provider ? (
        <h1 ref={title} class="look-up-title" tabIndex={-1}>
          <bdi>{provider.name}</bdi>
        </h1>
      ) : null}
      <h2>{words('find_guide')}</h2>
      <Steps steps={verificationGuide({ provider, verdict: null, sender: null })} onCopy={copyText} />
      <AfterClickFor provider={provider} />
    </>
  );
}
