// Gives an author what is made: to the clipboard, or as a file. Knows not what it is.

/** Whether the text of a field is on the clipboard; else it is selected. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard on a page without HTTPS, as in many intranets: the old way.
    field.focus();
    field.select();
    return !!(document as {execCommand?: (name: string) => boolean}).execCommand?.('copy');
  }
}

/** Saves a text as a file. */
export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
