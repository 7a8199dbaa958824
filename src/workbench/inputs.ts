// How datasets come in from the page around the workbench: dropped anywhere, or pasted outside the fields. Knows no dataset.

/** What came in. */
export interface Inputs {
  readonly files: (files: readonly File[]) => void;
  /** @param html - The form of what was pasted; empty where the clipboard has none. */
  readonly text: (text: string, html: string) => void;
  /** Whether something is held over the page. */
  readonly over: (held: boolean) => void;
}

const FIELDS = ['input', 'textarea', 'select'];

const isField = (event: Event): boolean => FIELDS.includes((event.composedPath()[0] as Element | undefined)?.localName ?? '');

/** Takes what is dropped on a page or pasted into it, until the function that it returns is called. */
export function listenForInput(page: Document, {files, text, over}: Inputs): () => void {
  const holds = (event: DragEvent): boolean => !!event.dataTransfer?.types.includes('Files');
  const drag = (event: DragEvent): void => {
    if (!holds(event)) return;
    event.preventDefault();
    over(true);
  };
  const leave = (event: DragEvent): void => {
    if (!event.relatedTarget) over(false);
  };
  const drop = (event: DragEvent): void => {
    over(false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (!dropped.length) return;
    event.preventDefault();
    files(dropped);
  };
  const paste = (event: ClipboardEvent): void => {
    const pastedFiles = [...(event.clipboardData?.files ?? [])];
    const pastedText = event.clipboardData?.getData('text') ?? '';
    if (isField(event) || (!pastedFiles.length && !pastedText.trim())) return;
    event.preventDefault();
    if (pastedFiles.length) files(pastedFiles);
    else text(pastedText, event.clipboardData?.getData('text/html') ?? '');
  };
  const stop = new AbortController();
  const {signal} = stop;
  page.addEventListener('dragover', drag, {signal});
  page.addEventListener('dragleave', leave, {signal});
  page.addEventListener('drop', drop, {signal});
  page.addEventListener('paste', paste, {signal});
  return () => stop.abort();
}

/** Asks before the page is left while something would be lost, until the function that it returns is called. */
export function askBeforeLeaving(isUnsaved: () => boolean): () => void {
  const leave = (event: Event): void => {
    if (isUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', leave);
  return () => window.removeEventListener('beforeunload', leave);
}
