// What is picked at the moment: a piece, what of the dataset it shows, and its attributes. Knows no page.
import type {Report} from '../model/schema.js';
import {choicesOf, filtered, type Group} from './choices.js';
import type {Place} from './composition.js';
import {kindOf, KINDS, type Kind, type Setting} from './kinds.js';

/** The value of a setting as the picker has it, from the attribute of a piece. */
const valueOf = ({values}: Setting, attribute: string | undefined): string =>
  values ? (attribute ?? values[0] ?? '') : attribute === undefined ? 'off' : 'on';

export class Picker {
  kind: Kind = KINDS[0] as Kind;
  search = '';
  /** Values by the name of the attribute; those of other pieces stay for when they are picked again. */
  picked: Readonly<Record<string, string>> = {};

  /** Picks a kind of piece. */
  pick(tag: string): void {
    this.kind = kindOf(tag) ?? this.kind;
    this.search = '';
  }

  /** Sets an attribute: an id, one of its values, or `on` and `off`. */
  set(name: string, value: string): void {
    this.picked = {...this.picked, [name]: value};
  }

  /** Shows a piece of the composition. */
  show({tag, attributes}: Place): void {
    const kind = kindOf(tag);
    if (!kind) return;
    this.pick(tag);
    for (const setting of kind.settings) this.set(setting.attribute, valueOf(setting, attributes[setting.attribute]));
    if (kind.key) this.set(kind.key, attributes[kind.key] ?? '');
  }

  /** What a dataset has for the piece, as far as the search goes. */
  groups(report: Report, lang: string): readonly Group[] {
    return filtered(choicesOf(report, this.kind, lang), this.search);
  }

  /** The id that is picked: the one that was chosen where it is on offer, else the first; none for a piece that needs none. */
  id(groups: readonly Group[]): string {
    const {kind, picked} = this;
    const wanted = (kind.key && picked[kind.key]) ?? '';
    const choices = groups.flatMap((group) => group.choices);
    if (choices.some(({id}) => id === wanted)) return wanted;
    return kind.free && !wanted ? '' : (choices[0]?.id ?? '');
  }

  /** The attributes of the piece, with an id of the dataset; those that are as by default are left out. */
  attributes(id: string): Record<string, string> {
    const {kind, picked} = this;
    const set = kind.settings.flatMap(({attribute, values}): [string, string][] => {
      const value = picked[attribute];
      if (!values) return value === 'on' ? [[attribute, '']] : [];
      return value && value !== values[0] && values.includes(value) ? [[attribute, value]] : [];
    });
    return {...(kind.key && id && {[kind.key]: id}), ...Object.fromEntries(set)};
  }

  /** What the picker knows nothing of and so leaves as it is on a piece: a class, a lang. */
  others({tag, attributes}: Place): Record<string, string> {
    const ours = [...this.kind.settings.map(({attribute}) => attribute), 'indicator', 'theme', 'chapter'];
    return tag === this.kind.tag ? Object.fromEntries(Object.entries(attributes).filter(([name]) => !ours.includes(name))) : {};
  }
}
