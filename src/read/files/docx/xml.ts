// What a Word file says in XML: elements with their attributes and texts, and how they are asked for.

/** An element: its name in the language of Word alone, that of another language with its prefix in front. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

const isElement = (node: Node): node is Element => typeof node !== 'string';

/** The elements in an element. */
export const elementsIn = ({children}: Element): readonly Element[] => children.filter(isElement);

/** The first of these elements in an element. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => isElement(node) && node.name === name);

/** The value that an element gives in `w:val`. */
export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['val'];

/** The value of a child. */
export const childValue = (element: Element | undefined, name: string): string | undefined => valueOf(childOf(element, name));

/** Whether a switch is on: there, and not said to be off; undefined where it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !/^(?:0|false|off|none)$/.test(valueOf(found) ?? '');
}

/** The whole number that a child gives. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number(childValue(element, name) ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** The texts in an element, however deep. */
export function allText(element: Element): string {
  const parts: string[] = [];
  const visit = ({name, children}: Element): void => {
    for (const child of children) {
      if (typeof child !== 'string') visit(child);
      else if (name === 't' || name === 'delText') parts.push(child);
    }
  };
  visit(element);
  return parts.join('');
}
