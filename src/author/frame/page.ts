// The page of a frame, in two forms: with all that it needs inside, or with its files beside it. Pure.
import {coloursOf, FONT, LATIN_FONT, NOT_CHINESE} from '../colours.js';
import {escapeHtml} from '../escape.js';
import {attributesHtml} from '../render.js';

export interface FramePage {
  readonly lang: string;
  readonly title: string;
  /** The piece with its text. */
  readonly piece: string;
  readonly hosts: readonly string[];
}

// The ground and the text of a piece in the dark.
const DARK = 'background:#171512;color:#eeeae7';

/** The style sheet of the page itself: the text of the piece as it is read without script. */
export function pageSheet(palette: string | undefined, scheme: string | undefined): string {
  const {paper, ink} = coloursOf(palette);
  const dark = scheme === 'dark' ? `body{${DARK}}` : scheme === 'auto' ? `@media (prefers-color-scheme:dark){body{${DARK}}}` : '';
  return `body{background:${paper};color:${ink};font:17px/1.75 ${FONT};margin:0;overflow-wrap:break-word}body${NOT_CHINESE}{font-family:${LATIN_FONT}}a{color:inherit}${dark}`;
}

/** A text of a program as it can stand in a page: what would end its script, or begin a comment of the page, is written in another way. */
export const scriptText = (code: string): string => code.replace(/\r\n?/g, '\n').replace(/<(?=!--|\/script)/gi, '\\x3c');

/** A dataset as it can stand in a page. */
export const dataText = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

const head = ({lang, title}: FramePage, lines: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...lines,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // A link leads out of the frame.
    '<base target="_blank">',
    `<title>${escapeHtml(title)}</title>`,
  ].join('\n');

const hostAttribute = ({hosts}: FramePage): string => attributesHtml({'data-host': hosts.join(' ') || undefined});

/** One file that holds piece, dataset, style sheet and script. */
export const inlinePage = (
  page: FramePage,
  {
    policy,
    sheet,
    script,
    data,
    id,
  }: {readonly policy: string; readonly sheet: string; readonly script: string; readonly data: string; readonly id: string},
): string => `${head(page, [`<meta http-equiv="Content-Security-Policy" content="${policy}">`])}
<style>${sheet}</style>
</head>
<body>
${page.piece.trim()}
<script type="application/json" id="${id}">${data}</script>
<script${hostAttribute(page)}>${script}</script>
</body>
</html>
`;

/** A file without any script or style of its own, for a policy that lets none stand in a page. */
export const filesPage = (
  page: FramePage,
  {sheets, scripts, frame}: {readonly sheets: readonly string[]; readonly scripts: readonly string[]; readonly frame: string},
): string => `${head(page, [])}
${sheets.map((name) => `<link rel="stylesheet" href="${escapeHtml(name)}">`).join('\n')}
${scripts.map((name) => `<script src="${escapeHtml(name)}" defer></script>`).join('\n')}
<script src="${escapeHtml(frame)}"${hostAttribute(page)} defer></script>
</head>
<body>
${page.piece.trim()}
</body>
</html>
`;
