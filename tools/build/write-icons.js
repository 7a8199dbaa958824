// Writes src/style/icons.ts: the drawn icons of themes and units, each as the data of one path, from the open set Tabler Icons.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const FILE = new URL('../../src/style/icons.ts', import.meta.url);
const SET = new URL('../../node_modules/@iconify-json/tabler/icons.json', import.meta.url);

/** The icon of each name that a dataset may give. */
export const CHOSEN = {
  economy: 'coin-yuan',
  upgrade: 'stairs-up',
  city: 'building-skyscraper',
  livelihood: 'heart',
  governance: 'scale',
  industry: 'building-factory-2',
  project: 'crane',
  ecology: 'seedling',
  welfare: 'umbrella',
  service: 'building-bank',
};

/** The icon of what a unit measures; coins, for a yuan is no dollar. */
export const UNITS = {
  money: 'coins',
  people: 'users',
  homes: 'home',
  area: 'dimensions',
  length: 'ruler-2',
  weight: 'weight',
  power: 'bolt',
};

/** The text of the file. */
export async function iconsFile() {
  const {icons} = JSON.parse(readFileSync(SET, 'utf8'));
  /** @param {Record<string, string>} chosen - The name of an icon in the set, by ours. */
  const linesOf = (chosen) =>
    Object.entries(chosen).map(([name, icon]) => {
      // Every path starts anew, so that all of them make one.
      const path = [...icons[icon].body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d.replace(/^m/, 'M')).join('');
      return `  ${name}: '${path}',`;
    });
  const text = `// Drawn icons of themes and units: data of a path in a box of 24, stroked. Written by \`node tools/build/write-icons.js\`.
// From Tabler Icons, MIT licence, copyright 2020-2026 Paweł Kuna.

/** The path of each icon by the name that a dataset gives it. */
export const icons: Readonly<Record<string, string>> = {
${linesOf(CHOSEN).join('\n')}
};

/** The path of the icon of what a unit measures. */
export const unitIcons: Readonly<Record<string, string>> = {
${linesOf(UNITS).join('\n')}
};
`;
  const filepath = fileURLToPath(FILE);
  return format(text, {...(await resolveConfig(filepath)), filepath});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await iconsFile());
