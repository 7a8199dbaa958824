// The words that are selected in the text of the report.

export interface Selected {
  /** Path of the text. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

type Selecting = Partial<Pick<Document, 'getSelection'>>;

/** What is selected in one text of a root; nothing where that is none, or in several. */
export function selectedIn(root: ShadowRoot): Selected | undefined {
  // What is selected in a shadow root Chromium says there, Firefox on the document.
  const selection = (root as Selecting).getSelection?.() ?? document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const textOf = (node: Node): HTMLElement | null =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-path]') ?? null;
  const text = textOf(range.startContainer);
  const path = text?.dataset['path'];
  if (!text || path === undefined) return undefined;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  // A selection by double click may end at the beginning of the next text.
  const end = text.contains(range.endContainer) ? start + range.toString().length : text.textContent.length;
  return end > start ? {path, start, end} : undefined;
}
