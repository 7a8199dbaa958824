// Gives an author what is made: to the clipboard, or as a file. Knows not what it is.

/** Copies what is selected, in the way that also a page without HTTPS may, as in many intranets. */
const copySelected = (): boolean => !!(document as {execCommand?: (name: string) => boolean}).execCommand?.('copy');

/** Whether the text of a field is on the clipboard; else it is selected. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return copySelected();
  }
}

/** Whether the HTML in a field is on the clipboard as formatted text; else it is selected. */
export function copyRichFrom(field: HTMLTextAreaElement): boolean {
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', field.value);
    event.clipboardData?.setData('text/plain', field.value);
  };
  document.addEventListener('copy', give);
  field.focus();
  field.select();
  const copied = copySelected();
  document.removeEventListener('copy', give);
  return copied;
}

/** Saves a text or bytes as a file. */
export function save(name: string, content: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], {type}) : content);
  link.download = name;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
