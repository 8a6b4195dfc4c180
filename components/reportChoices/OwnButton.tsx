import { ownWays } from '../../lib/report/webmails/ownWays';
import { words } from '../words';

/** Where the report button of a webmail stands. */
export function OwnButton({ webmail }: { webmail: string | null }) {
  return <p class="choice-more small soft">{words(ownWays(webmail).report.key)}</p>;
}
