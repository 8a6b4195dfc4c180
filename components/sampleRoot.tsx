import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A place for what draws itself into a shadow root, in states and tests. Open, unlike the closed one of a webmail's
 * page, so that it can be looked into.
 */
export function SampleRoot({ draw }: { draw: (root: ShadowRoot) => void }): VNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current && (host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
    if (root) draw(root);
  }, [draw]);
  return <div ref={host} />;
}
