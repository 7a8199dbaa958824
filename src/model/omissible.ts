// What of a dataset can be left out because of a fault, and how it is cut out. Pure.
import type {Keys, ProblemIndicator} from './problem.js';

/** An object or a list, by its keys. */
export type Node = Record<string | number, unknown>;

/** Whether a way leads to how something looks: its text and its figure do without. */
const isLook = (keys: Keys): boolean => ['icon', 'draw'].includes(`${keys[keys.length - 1]}`);

/** The part of the way to a value that leads to its indicator; nothing where the indicator does without the value. */
function indicatorKeys(keys: Keys): Keys | undefined {
  if (isLook(keys)) return undefined;
  const list = keys.findIndex((key) => key === 'indicators' || key === 'titleIndicators');
  return list >= 0 && typeof keys[list + 1] === 'number' ? keys.slice(0, list + 2) : undefined;
}

/** What can be left out because of a fault, without harm to the rest: a single indicator, the icon of a theme or a figure, an address. */
export function omissible(keys: Keys): Keys | undefined {
  return indicatorKeys(keys) ?? (isLook(keys) || keys[keys.length - 1] === 'url' ? keys : undefined);
}

export const valueAt = (root: unknown, keys: Keys): unknown => keys.reduce<unknown>((node, key) => (node as Node)[key], root);

/** The indicator that a value belongs to, by what of it can be read. */
export function indicatorAt(root: unknown, keys: Keys): ProblemIndicator | undefined {
  const found = indicatorKeys(keys);
  if (!found) return undefined;
  const {id, name} = (valueAt(root, found) ?? {}) as Record<keyof ProblemIndicator, unknown>;
  return {...(typeof id === 'string' && {id}), ...(typeof name === 'string' && {name})};
}

const isInList = (keys: Keys): boolean => typeof keys[keys.length - 1] === 'number';

/** Cuts values out of `root`, keys of objects first, then the last of a list first, so that the others keep their index. */
export function cut(root: unknown, all: Iterable<Keys>): void {
  for (const keys of [...all].reverse().sort((one, other) => Number(isInList(one)) - Number(isInList(other)))) {
    const parent = valueAt(root, keys.slice(0, -1)) as Node;
    const key = keys[keys.length - 1] as string | number;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
}
