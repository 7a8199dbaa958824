// The late files of the classic build: scripts that stand beside it, and are made when they are first needed.
import {scripts} from './script-policy.js';
import {ownAddress} from './own-script.js';

type Part = Record<string, unknown>;
type Make = (part: Part, ...needed: Part[]) => void;

const defined = new Map<string, () => Promise<Part>>();
const loaded = new Map<string, Promise<Part>>();

const page = window as {tujieLate?: (name: string, needs: readonly string[], make: Make) => void};

// Every late file calls this by its own name; its first need stands for what it gives. The first copy of the library on a page wins.
page.tujieLate ??= (name, [, ...needs], make) =>
  defined.set(name, async () => {
    const part: Part = {};
    make(part, ...(await Promise.all(needs.map((need) => late<Part>(need.slice(2))))));
    return part;
  });

function run(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const address = new URL(`${name}.js`, ownAddress).href;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`expected a script at ${address}`));
    script.src = scripts ? scripts.createScriptURL(address) : address;
    document.head.append(script);
  });
}

/** What a late file gives; asked for again when it could not be had. */
export function late<Given>(name: string): Promise<Given> {
  let part = loaded.get(name);
  if (!part) {
    part = run(name).then(() => (defined.get(name) as () => Promise<Part>)());
    part.catch(() => loaded.delete(name));
    loaded.set(name, part);
  }
  return part as Promise<Given>;
}
