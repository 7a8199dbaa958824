// Mounts the workbench where a page has a place for it: the only side effect.
import {mountWorkbench} from './workbench.js';

const host = document.querySelector<HTMLElement>('#tujie-workbench');
if (host) mountWorkbench(host, {library: host.dataset['library'], dataset: host.dataset['dataset']});
