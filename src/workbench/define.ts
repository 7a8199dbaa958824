// Mounts the workbench where a page has a place for it: the only side effect.
import {mountWorkbench} from './workbench.js';

/** What a script of the page holds that is no program. */
const held = (id: string): HTMLElement | null => document.getElementById(`tujie-${id}`);

/** The texts of the library and the example, where the page is a file that holds all of it. */
function texts(): Parameters<typeof mountWorkbench>[1] {
  const [script, sheet, example] = ['library', 'sheet', 'example'].map(held);
  return {
    text: script && sheet ? {script: script.textContent, sheet: sheet.textContent} : undefined,
    example: example ? {name: example.dataset['name'] ?? '', text: example.textContent} : undefined,
  };
}

const host = document.querySelector<HTMLElement>('#tujie-workbench');
if (host) mountWorkbench(host, {library: host.dataset['library'], dataset: host.dataset['dataset'], ...texts()});
