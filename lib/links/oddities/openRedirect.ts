import type { Rule } from '../oddity';
import { redirectOf } from '../redirectors';

/**
 * A well-known site that passes everybody on to any other site, with such a one in its address.
 * False positives: redirectors are built for honest links. Guards: only another owner than the redirector's
 * counts; the gateways of webmail (SafeLinks, Google's /url, ...) rewrite honest mail and are not in the
 * list; the signal asks who is led where.
 */
export const openRedirect: Rule = (link, { rest }) => (redirectOf(link) ? rest : null);
