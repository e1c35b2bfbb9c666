/** An element of the page that must be there. */
export function find<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`the page has no ${id}`);
}

/** An element with text or other elements in it; never with HTML, which names of accounts could be. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Prose in which identifiers stand between backticks. */
export function createProse(text: string): readonly (Node | string)[] {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : create('code', {}, part)))
    .filter((part) => part !== '');
}

export function createLink(text: Node | string, url: string): HTMLAnchorElement {
  return create('a', { href: url, rel: 'noopener noreferrer' }, text);
}
