import { childrenOf, isNode, nameOf, nodesIn, outcomes, parsed, textOf, type Node } from './syntax';

/** Attributes, properties and props that a person reads or hears. */
const SAID: ReadonlySet<string> = new Set(
  (
    'alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext ariaLabel caption hint ' +
    'innerText label lead nodeValue placeholder said summary textContent title'
  ).split(' '),
);

/** Calls whose arguments become text on the page: of the DOM, and our own `element(tag, class, text)`. */
const WRITES: ReadonlySet<string> = new Set(
  'after append before createTextNode insertAdjacentText prepend replaceChildren replaceWith'.split(' '),
);

/** Sample addresses with reserved names (RFC 2606) are the same in every language. */
const hasWord = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^\S*\bexample\.(?:com|net|org)$/.test(text);
/** A sentence, or the beginning of one, wherever it stands: it can only be for people. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}[\p{L}’']*,? [\p{L}’']/u.test(text) && /\p{Ll}/u.test(text);

/** What a node shows, when it is one that shows something. */
function shownBy(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXElement':
    case 'JSXFragment':
      return nodesIn(node.children)
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap((one) => outcomes(one));
    case 'JSXAttribute':
      return SAID.has(nameOf(node.name)) ? nodesIn(node.value).flatMap((one) => outcomes(one)) : [];
    case 'AssignmentExpression':
      return SAID.has(nameOf(node.left)) ? nodesIn(node.right).flatMap((one) => outcomes(one)) : [];
    case 'CallExpression':
      return writtenBy(node);
    case 'Literal':
    case 'TemplateLiteral':
      return textOf(node).filter(isSentence);
    default:
      return [];
  }
}

function writtenBy(node: Node): string[] {
  const called = nameOf(node.callee);
  const given = nodesIn(node.arguments);
  if (called === 'element') return given.slice(2).flatMap((one) => outcomes(one));
  if (called === 'setAttribute') {
    const [name, value] = given;
    return name && value && textOf(name).some((one) => SAID.has(one)) ? outcomes(value) : [];
  }
  return WRITES.has(called) ? given.flatMap((one) => outcomes(one)) : [];
}

/** What only developers read: errors, and where a thing is imported from. */
function isUnread(node: Node): boolean {
  return (
    node.type === 'ImportDeclaration' ||
    (node.type === 'NewExpression' && nameOf(node.callee).endsWith('Error')) ||
    (node.type === 'CallExpression' && isNode(node.callee) && nameOf(node.callee.object) === 'console')
  );
}

/**
 * Words that stand in the program and would be shown as they are, in one language for everybody; single signs and
 * numbers are no words. In: TypeScript, with JSX. Throws when it can't be parsed.
 */
export function strayTexts(code: string): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (isUnread(node)) return;
    found.push(...shownBy(node).filter(hasWord));
    childrenOf(node).forEach(look);
  };
  look(parsed(code));
  return [...new Set(found.map((text) => text.trim()))];
}
