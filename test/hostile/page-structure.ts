import { JSDOM } from 'jsdom';
import { Marked } from 'marked';

/** A page as a browser builds it, without its words. */
export interface PageStructure {
  /** Elements with their attributes; what is code in a line counts as text, and so does a link to AWS's console. */
  readonly elements: readonly string[];
  /** Elements that say more than that something is listed, with what they hold, in order. */
  readonly weighty: readonly string[];
  /** What is read outside of code: GitHub looks for names and numbers there. */
  readonly prose: string;
}

const marked = new Marked({ gfm: true });

/** As GitHub's Markdown makes HTML of it. */
export function structureOfMarkdown(markdown: string): PageStructure {
  return structureOfHtml(marked.parse(markdown, { async: false }));
}

export function structureOfHtml(html: string): PageStructure {
  const { window } = new JSDOM(html);
  const elements: string[] = [];
  const prose: string[] = [];
  const weighty: string[] = [];
  const walk = (node: PageNode): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) prose.push(child.nodeValue ?? '');
      else if (child.nodeType === commentNode) elements.push('comment');
      else if (child.nodeType === elementNode) walkElement(child as PageElement);
    }
  };
  const walkElement = (element: PageElement): void => {
    const name = element.nodeName.toLowerCase();
    if (name === 'code' && element.parentNode?.nodeName !== 'PRE') {
      if (element.children.length > 0) elements.push('element in code');
      prose.push('`');
      return;
    }
    if (name === 'a' && isConsoleLink(element.getAttribute('href') ?? '')) {
      walk(element);
      return;
    }
    const attributes = element.getAttributeNames().map((key) => `${key}=${element.getAttribute(key) ?? ''}`);
    elements.push([name, ...attributes].join(' '));
    if (heavy.has(name)) weighty.push([name, alertOf(element)].join(' ').trimEnd());
    if (opaque.has(name)) {
      elements.push(...Array.from(element.querySelectorAll('*'), ({ nodeName }) => `${name} ${nodeName}`));
    } else walk(element);
  };
  walk(window['document'] as PageNode);
  (window['close'] as () => void)();
  return { elements, weighty, prose: prose.join('\n') };
}

/** What of a browser's page is read here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  readonly textContent: string;
  readonly children: { readonly length: number };
  getAttributeNames(): readonly string[];
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

const [elementNode, textNode, commentNode] = [1, 3, 8];
/** None of them comes from data: there are as many as the report itself writes. */
const heavy = new Set(
  [
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'blockquote',
    'em',
    'del',
    'input',
    'button',
    'select',
    'label',
  ].concat([
    'script',
    'style',
    'meta',
    'link',
    'iframe',
    'object',
    'form',
    'svg',
    'base',
    'table',
    'sub',
    'section',
    'title',
  ]),
);

/** `[!NOTE]` makes a coloured box, at the begin of a quotation alone. */
function alertOf({ textContent }: PageElement): string {
  return /^\s*(\[!\w+\])/.exec(textContent)?.[1] ?? '';
}

const opaque = new Set(['pre', 'script', 'style', 'title']);

/** To an operation or a stack set, whose name is a part of the address: without one that can be, it is no link. */
function isConsoleLink(url: string): boolean {
  return /^https:\/\/us-east-1\.console\.aws\.amazon\.com\/cloudformation\/home\?region=us-east-1#\/stacksets\/[\w.!~*'()%/?=&-]+$/.test(
    url,
  );
}

/** What GitHub makes of text by itself: mentions, references, emoji, hosts, mathematics. */
export function effectsIn(prose: string): readonly string[] {
  const effects = [
    /(?:^|[^\w`])@[a-z0-9]/gi,
    /(?:^|\W)#\d/g,
    /\bGH-\d/gi,
    /:[a-z0-9_+-]+:/gi,
    /\bwww\.[a-z]/gi,
    /\b[a-z]+:\/\//gi,
    /\$[^\s$][^$]*\$/g,
  ];
  return effects.flatMap((effect) => prose.match(effect) ?? []).map((found) => found.trim());
}
