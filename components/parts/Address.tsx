import type { LinkPart } from '../../lib/links/anatomy';
import './Address.css';

/**
 * A link as text, the part set off that says whose it is, and struck what passes for an address before an @. Only
 * ever text: nothing here can be followed.
 */
export function Address({ parts }: { parts: readonly LinkPart[] }) {
  return (
    <bdi class="address mono" dir="ltr">
      {parts.map(({ kind, text }) => {
        if (kind === 'owner') return <strong class="address-owner">{text}</strong>;
        if (kind === 'userinfo') return <s class="address-before">{text}</s>;
        return text;
      })}
    </bdi>
  );
}
