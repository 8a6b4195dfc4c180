import { useEffect, useRef } from 'preact/hooks';
import { Steps } from '../../components/steps/Steps';
import { words } from '../../components/words';
import { verificationGuide } from '../../lib/advise/guide';
import type { Provider } from '../../lib/providers/provider';
import { AfterClickFor } from '../pages/AfterClickFor';
import { copyText } from '../pages/copyText';

interface Props {
  /** Null: somebody who is not in the list. */
  provider: Provider | null;
  /** Of the first heading. */
  level: 1 | 2;
}

/** How to reach the real one, and what to do when it is too late. */
export function GuideFor({ provider, level }: Props) {
  const Name = level === 1 ? 'h1' : 'h2';
  const Below = level === 1 || !provider ? 'h2' : 'h3';
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      {provider ? (
        <Name ref={title} class="look-up-title" tabIndex={-1}>
          <bdi>{provider.name}</bdi>
        </Name>
      ) : null}
      <Below>{words('find_guide')}</Below>
      <Steps steps={verificationGuide({ provider, verdict: null, sender: null })} onCopy={copyText} />
      <AfterClickFor provider={provider} />
    </>
  );
}
