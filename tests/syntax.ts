import { parseAst } from 'vite';

/** A node of the syntax tree (ESTree with JSX), as far as it matters here. */
export interface Node {
  type: string;
  [part: string]: unknown;
}

/** In: TypeScript, with JSX. Throws when it can't be parsed. */
export function parsed(code: string): Node {
  return parseAst(code, { lang: 'tsx' }) as unknown as Node;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
export const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
export const childrenOf = (node: Node): Node[] => Object.values(node).flatMap(nodesIn);
/** The literal text of a literal: a string's, or what stands between the holes of a template. */
export function textOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type !== 'TemplateLiteral') return [];
  return nodesIn(node.quasis).map(({ value }) => (value as { cooked: string | null }).cooked ?? '');
}

/**
 * The literals that an expression can come out as, or be made of. A call keeps its own: `words('a_key')`.
 * @param inPieces pieces count: what stands between a template's holes, the sides of a sum
 */
export function outcomes(node: Node, inPieces = true): string[] {
  const of = (...parts: string[]): string[] =>
    parts.flatMap((part) => nodesIn(node[part]).flatMap((one) => outcomes(one, inPieces)));
  switch (node.type) {
    case 'Literal':
      return textOf(node);
    case 'TemplateLiteral':
      return inPieces ? [...textOf(node), ...of('expressions')] : [];
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return node.operator === '&&' ? of('right') : of('left', 'right');
    case 'BinaryExpression':
      return inPieces && node.operator === '+' ? of('left', 'right') : [];
    case 'CallExpression':
      return nameOf(node.callee) === 'map'
        ? of('arguments')
        : nameOf(node.callee) === 'join'
          ? of('callee')
          : [];
    case 'MemberExpression':
      return of('object');
    default:
      return of('argument', 'body', 'elements', 'expression', 'expressions');
  }
}

/** The last name of what is called or set. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { name, value } = isNode(node.property) ? node.property : node;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
}
