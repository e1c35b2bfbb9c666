import { create } from './elements.ts';

/** Puts a text into the clipboard. @returns whether the browser did. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page that is opened from disk may be refused the clipboard; the older way asks for no permission.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = create('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only one that works without a permission
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/** Offers a text as a file. The byte order mark makes spreadsheets read UTF-8. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = create('a', { href: url, download: name });
  link.click();
  // The browser reads it after this task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
