import { childrenOf, nameOf, nodesIn, outcomes, parsed, type Node } from './syntax';

/** The message keys that a program asks words for in so many letters, `counted` ones with an ending each. */
export function wordKeys(code: string): string[] {
  const keys: string[] = [];
  const look = (node: Node): void => {
    const [asked] = node.type === 'CallExpression' ? nodesIn(node.arguments) : [];
    const called = asked ? nameOf(node.callee) : '';
    // What a template leaves open is held by the tests of those who fill it.
    const literal = asked && ['words', 'counted'].includes(called) ? outcomes(asked, false) : [];
    keys.push(...(called === 'counted' ? literal.flatMap((key) => [`${key}_one`, `${key}_other`]) : literal));
    childrenOf(node).forEach(look);
  };
  look(parsed(code));
  return keys;
}
