import type { Authentication } from '../../lib/message/message';
import { words } from '../words';

/** What the receiving server recorded (RFC 8601), as it said it. */
export function AuthenticationTable({ authentication }: { authentication: Authentication | undefined }) {
  return (
    <div class="stack">
      <h3>{words('details_authentication')}</h3>
      {authentication ? (
        <dl class="details-authentication small">
          <dt>{words('details_server')}</dt>
          <dd class="mono">{authentication.server || words('details_unnamed')}</dd>
          {authentication.methods.map(({ method, result, properties }, place) => (
            <div key={place} class="details-method">
              <dt class="mono">{method}</dt>
              <dd class="mono">
                {[result, ...Object.entries(properties).map(([name, value]) => `${name}=${value}`)].join(' ')}
              </dd>
            </div>
          ))}
          {authentication.arc ? (
            <>
              <dt class="mono">arc</dt>
              <dd class="mono">{authentication.arc}</dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p class="small soft">{words('unchecked_authentication')}</p>
      )}
    </div>
  );
}
