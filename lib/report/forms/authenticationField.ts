import type { AuthenticationResults } from '../../message/authenticationResults';
import type { MethodResult } from '../../message/message';
import { isAddrSpec } from '../isAddrSpec';
import { headerField } from './headerField';

/** RFC 2045 section 5.1. */
const TOKEN = /^[\w!#$%&'*+.^`{|}~-]+$/;
/** RFC 5321 section 4.1.2. */
const KEYWORD = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
/** Values of a property; a longer one could not be folded. */
const LONGEST = 300;

/**
 * Authentication-Results anew (RFC 8601 section 2.2), by what was understood of the receiving server's own. '' where
 * the server leaves its name out, which the grammar asks for.
 */
export function authenticationField({ server, methods }: AuthenticationResults): string {
  if (!TOKEN.test(server)) return '';
  const results = methods.filter(({ method }) => KEYWORD.test(method)).map(resultOf);
  return headerField(
    'Authentication-Results',
    [server, ...(results.length > 0 ? results : ['none'])].join('; '),
  );
}

function resultOf({ method, result, properties }: MethodResult): string {
  const said = Object.entries(properties)
    .filter(
      ([name, value]) =>
        name.split('.').length === 2 && name.split('.').every((word) => KEYWORD.test(word)) && isValue(value),
    )
    .map(([name, value]) => `${name}=${value}`);
  return [`${method}=${result}`, ...said].join(' ');
}

/** A sender's domain alone is written with its @. */
const isValue = (value: string) =>
  value.length <= LONGEST && (TOKEN.test(value) || isAddrSpec(value.startsWith('@') ? `x${value}` : value));
