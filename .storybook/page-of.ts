// The code of a story as a page would have it: the library, then the markup, without what Storybook puts around it.
const LIBRARY = `<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/tujie.js"></script>
`;

/** Marks that Lit leaves in the page. */
const MARKS = /<!--.*?-->/g;

/** The markup of a story, with the two lines that make it run. */
export function pageOf(source: string): string {
  const markup = source
    .replace(MARKS, '')
    .replace(/^\s*<tujie-dataset[^>]*class="stage"[^>]*>([^]*)<\/tujie-dataset>\s*$/, '$1')
    .trim();
  return markup.includes('<tujie-') ? LIBRARY + markup : markup;
}
