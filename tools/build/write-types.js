// Writes dist/types/ from the manifest: types of the tags for React, Vue and Svelte, data of them for VS Code and JetBrains. Run by the build.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {editorFiles} from './editor-data.js';
import {typeFiles} from './framework-types.js';
import {tags} from './manifest.js';

const FOLDER = new URL('../../dist/types/', import.meta.url);

const all = tags();
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

// Without it TypeScript 6 does not take an import of the style sheet.
const SHEET = {'tujie.css.d.ts': 'export {};\n'};

mkdirSync(FOLDER, {recursive: true});
for (const [name, text] of Object.entries({...typeFiles(all), ...editorFiles(all, manifest), ...SHEET}))
  writeFileSync(new URL(name, FOLDER), text);
