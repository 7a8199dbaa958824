// `npm run new NAME`: the folder of a new element with its stories, from the shape that all elements share.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {messageOf} from './message-of.js';

/** @param {string} name */
const className = (name) => `Tujie${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
/** @param {string} name */
const viewName = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) + 'View';

/**
 * Path and text of each file of a new element.
 *
 * @param {string} name
 * @returns {Record<string, string>}
 */
function filesOf(name) {
  const [Class, view, tag, folder] = [className(name), viewName(name), `tujie-${name}`, `src/elements/${name}`];
  const View = view[0].toUpperCase() + view.slice(1);
  return {
    [`${folder}/${name}.view.ts`]: `// What ${tag} shows. Pure.
import type {Report} from '../../model/schema.js';

export interface ${View} {
  readonly lang: string;
  readonly title: string;
}

/** What the element shows of a report. */
export function ${view}(report: Report): ${View} {
  return {lang: report.lang, title: report.title};
}
`,
    [`${folder}/${name}.styles.ts`]: `// How ${tag} looks, and the size it reserves before it is drawn.
import {css} from 'lit';

/** The box in every state. The build writes it into \`tujie.css\` too, where it applies until the tag is defined. */
export const box = css\`
  :host {
    display: block;
    min-height: 4em;
  }
\`;

export const styles = css\`
  [part='base'] {
    padding: 12px 16px;
  }
\`;
`,
    [`${folder}/${name}.ts`]: `// ${tag}: its markup, from its view.
import {html, type TemplateResult} from 'lit';
import type {Report} from '../../model/schema.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {box, styles} from './${name}.styles.js';
import {${view}, type ${View}} from './${name}.view.js';

/**
 * One sentence of what it shows. One of when to use it.
 *
 * @tag ${tag}
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw.
 * @csspart base - The whole element.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when it cannot be shown.
 * @fires {TujieLoadEvent} tujie-load - The element's own dataset was read.
 * @fires {TujieErrorEvent} tujie-error - The element's own dataset could not be read; \`code\` and \`path\` say why and where.
 */
export class ${Class} extends ReportElement<${View}> {
  static override styles = [...ReportElement.styles, box, styles];

  private readonly compute = memoizeLast(${view});

  protected override viewOf(report: Report): ${View} {
    return this.compute(report);
  }

  protected override renderView({lang, title}: ${View}): TemplateResult {
    return html\`<div part="base" lang=\${lang}>\${title}</div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${Class};
  }
}
`,
    [`${folder}/define.ts`]: `// Registers ${tag}.
import {defineElement} from '../shared/define-element.js';
import {${Class}} from './${name}.js';

defineElement('${tag}', ${Class});
`,
    [`${folder}/${name}.test.ts`]: `import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {part} from '../../testing/page.js';
import {reportOf} from '../../testing/report.js';

describe('${tag}', () => {
  it('shows the title of the report', async () => {
    const element = await fixture(html\`<${tag} .report=\${reportOf()}></${tag}>\`);
    expect(part(element, 'base')?.textContent).to.equal('示例');
  });
});
`,
    [`stories/${name}.stories.ts`]: `// Stories of ${tag}: every state and layout. Plain objects, which the tests draw as well.
import {DATASET, NEVER, piece, type Story} from './story.js';

export default {
  title: '组件 Components/${Class.replace('Tujie', '')}',
  id: '${name}',
  component: '${tag}',
  args: {src: DATASET},
  render: piece('${tag}'),
};

export const Default: Story = {args: {}};
export const Idle: Story = {args: {src: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
`,
  };
}

/**
 * Adds a line after the last that holds `like`.
 *
 * @param {string} file
 * @param {string} line
 * @param {string} like
 */
function addLine(file, line, like) {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.splice(lines.findLastIndex((other) => other.includes(like)) + 1, 0, line);
  writeFileSync(file, lines.join('\n'));
}

/**
 * Writes a new element into a checkout.
 *
 * @param {string} root
 * @param {string} [name]
 * @throws {Error} - When the name cannot be that of an element, or there is an element of this name.
 */
export function newElement(root, name = '') {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('Usage: npm run new NAME, with a name like goal-gauge.');
  if (existsSync(join(root, `src/elements/${name}`))) throw new Error(`There is an element ${name} already: src/elements/${name}.`);
  mkdirSync(join(root, `src/elements/${name}`));
  const files = filesOf(name);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  addLine(join(root, 'src/define.ts'), `import './elements/${name}/define.js';`, "import './elements/");
  addLine(join(root, 'src/index.ts'), `export {${className(name)}} from './elements/${name}/${name}.js';`, "from './elements/");
  return Object.keys(files);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = newElement(fileURLToPath(new URL('../..', import.meta.url)), process.argv[2]);
    console.log(`${files.join('\n')}

Also added to src/define.ts and src/index.ts. Next:
1. Say in the class what the element shows.
2. Add a line to PIECES in src/author/pieces.ts: its names, what it shows, its text.
3. Add its stories to ELEMENTS in src/testing/contract.test.ts.
What is forgotten fails a test that says so: npm run build, then npm run try -- package testing.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
