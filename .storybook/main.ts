// What Storybook is made of: the stories, the pages of prose, and beside them the built library, the datasets and the pages to copy.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig, type Plugin} from 'vite';

const EXAMPLES = new URL('../examples/', import.meta.url);

/** The pages to copy and what they need; not their tests. */
const examples = ['', 'compositions/'].flatMap((folder) =>
  readdirSync(new URL(folder, EXAMPLES)).flatMap((name) =>
    /\.(html|css|svg)$/.test(name) ? [{from: `../examples/${folder}${name}`, to: `/examples/${folder}${name}`}] : [],
  ),
);

/** The package says what of dist/ has side effects; here the sources register the tags. */
const registering: Plugin = {
  name: 'registering',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/define.js')) return null;
    const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
    return resolved && {...resolved, moduleSideEffects: true};
  },
};

/** Lists the packages in what it builds: the release gives their licences. */
const packages: Plugin = {
  name: 'packages',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const folders = ids.flatMap((id) => /^.*?\/((?:\/?node_modules\/(?:@[^/]+\/)?[^/]+)+)\//.exec(id)?.[1] ?? []);
    this.emitFile({type: 'asset', fileName: 'packages.json', source: JSON.stringify([...new Set(folders)].sort())});
  },
};

// The mark of a module that is no file for Vite.
const TEXT = '\0text:';
const SERVED = ['data', 'examples'].map((folder) => fileURLToPath(new URL(`../${folder}/`, import.meta.url)));

/** A dataset or a page that is imported and served as well: under its own address the server would answer with the file. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const [name = ''] = source.split('?');
    if (!/\.(json|html|md)$/.test(name)) return null;
    const path = name.startsWith('/') ? resolve(`.${name}`) : resolve(dirname(importer), name);
    return SERVED.some((folder) => path.startsWith(folder)) ? `${TEXT}${path}.js` : null;
  },
  load(id) {
    if (!id.startsWith(TEXT)) return null;
    const path = id.slice(TEXT.length, -'.js'.length);
    const text = readFileSync(path, 'utf8');
    return `export default ${path.endsWith('.json') ? text : JSON.stringify(text)};`;
  },
};

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  docs: {defaultName: '说明 Docs'},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => mergeConfig(config, {build: {chunkSizeWarningLimit: 2000}, plugins: [registering, texts, packages]}),
  staticDirs: [{from: '../cdn', to: '/cdn'}, {from: '../data', to: '/data'}, ...examples],
} satisfies StorybookConfig;
