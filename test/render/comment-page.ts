import { readFileSync } from 'node:fs';
import hljs from 'highlight.js';
import { Marked } from 'marked';
import { markedHighlight } from 'marked-highlight';

export interface RenderedComment {
  readonly title: string;
  readonly markdown: string;
}

export type Theme = 'light' | 'dark';

/** One self-contained page that shows comments like a pull request's conversation on GitHub. */
export function renderPage(title: string, comments: readonly RenderedComment[], theme: Theme = 'light'): string {
  const styles = [
    readStyle(`github-markdown-css/github-markdown-${theme}.css`),
    readStyle(`highlight.js/styles/${theme === 'dark' ? 'github-dark' : 'github'}.css`),
    pageStyle,
    ...(theme === 'dark' ? [darkStyle] : []),
  ].join('\n');
  const body = comments.map(renderComment).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${styles}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function renderComment({ title, markdown }: RenderedComment): string {
  return `<section class="comment">
<header><span class="avatar"></span><span><strong>github-actions</strong> <span class="bot">bot</span> ${escapeHtml(title)}</span></header>
<div class="markdown-body">
${renderMarkdown(markdown)}
</div>
</section>`;
}

const marked = new Marked(
  markedHighlight({
    langPrefix: 'hljs language-',
    highlight: (code, language) =>
      hljs.getLanguage(language) === undefined ? escapeHtml(code) : hljs.highlight(code, { language }).value,
  }),
  { gfm: true },
);

/** GitHub's Markdown, as far as our comments use it: tables, details, fences, alerts. */
export function renderMarkdown(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|WARNING|CAUTION)\]\s*/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${titleOf(kind)}</p><p>`,
  );
}

function titleOf(kind: string): string {
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
}

function readStyle(path: string): string {
  return readFileSync(new URL(import.meta.resolve(path)), 'utf8');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// Widths and colors measured on a pull request's conversation on github.com, November 2026.
const pageStyle = `
body { margin: 0; background: #fff; font-family: -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #1f2328; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
h1 { font-size: 24px; font-weight: 400; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; margin: 16px 0; }
.comment > header { display: flex; gap: 8px; align-items: center; padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; font-size: 14px; }
.comment > header strong { color: #1f2328; }
.avatar { width: 24px; height: 24px; border-radius: 6px; background: #8250df; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; }
.markdown-body table { display: block; width: max-content; max-width: 100%; overflow: auto; }
`;

const darkStyle = `
body { background: #0d1117; color: #f0f6fc; }
.comment, .bot { border-color: #3d444d; }
.comment > header { background: #151b23; border-color: #3d444d; color: #9198a1; }
.comment > header strong { color: #f0f6fc; }
`;
