// The lazy files of the classic build: scripts that stand beside it, and are added to the page when they are first needed.
import {besideOwn} from './own-script.js';

type Exports = Record<string, unknown>;
type Factory = (exports: Exports, ...needed: Exports[]) => void;

const defined = new Map<string, () => Promise<Exports>>();
const loaded = new Map<string, Promise<Exports>>();

interface Page {
  tujieLazy?: (name: string, needs: readonly string[], factory: Factory) => void;
  readonly trustedTypes?: {createPolicy(name: string, rules: {createScriptURL(name: string): string}): typeof rules};
}
const page = window as unknown as Page;

// Every lazy file calls this by its own name; the first of its needs stands for what it exports. The first copy of the library on a page wins.
page.tujieLazy ??= (name, [, ...needs], factory) =>
  defined.set(name, async () => {
    const exports: Exports = {};
    factory(exports, ...(await Promise.all(needs.map((need) => lazyScript<Exports>(need.slice(2))))));
    return exports;
  });

// A page with Trusted Types allows the policy `tujie` by name. It lets through no address but those of files beside the library's own.
const rules = {createScriptURL: (name: string) => (/^[\w.]+$/.test(name) ? (besideOwn(`${name}.js`) as string) : (null as never))};
let policy: typeof rules | undefined;

function run(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const address = besideOwn(`${name}.js`);
    if (!address)
      throw new Error(`expected data-base on the script tag, the folder of ${name}.js: the library does not know its own address`);
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = () => reject(new Error(`expected a script at ${address}`));
    // Made with the first chart: a page without one need not allow it.
    policy ??= page.trustedTypes?.createPolicy('tujie', rules) ?? rules;
    script.src = policy.createScriptURL(name);
    document.head.append(script);
  });
}

/** What a lazy file exports; one that stands in the page already is not loaded, one that could not be loaded is asked for again. */
export function lazyScript<Given>(name: string): Promise<Given> {
  let exports = loaded.get(name);
  if (!exports) {
    exports = Promise.resolve(defined.has(name) || run(name)).then(() => (defined.get(name) as () => Promise<Exports>)());
    exports.catch(() => loaded.delete(name));
    loaded.set(name, exports);
  }
  return exports as Promise<Given>;
}
