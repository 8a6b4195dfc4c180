import { linkEvidence } from '../context';
import { defineSignal } from '../signal';

/** Something before an @ that looks like the host and isn't: https://paypal.com@evil.example/ (RFC 3986 section 7.6). */
export default defineSignal({
  id: 'userinfo-in-url',
  family: 'links',
  grade: 'A',
  check({ links }) {
    const found = links.find(({ target }) => target.userinfo !== '');
    if (!found) return null;
    return {
      evidence: [linkEvidence(found.link)],
      params: [decode(found.target.userinfo).slice(0, 80), found.target.host],
    };
  },
});

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
