// What is picked at the moment: a piece, what of the dataset it shows, and its attributes. Knows no page.
import {kindOf, PIECES, type PieceAttribute, type PieceKind} from '../../author/pieces.js';
import type {Report} from '../../model/schema.js';
import {choicesOf, filtered, type Group} from './choices.js';
import type {Occurrence} from './composition.js';
import {settingsOf} from './kinds.js';

/** The value of a setting as the picker has it, from the attribute of a piece. */
const valueOf = ({values}: PieceAttribute, attribute: string | undefined): string =>
  values ? (attribute ?? values[0] ?? '') : attribute === undefined ? 'off' : 'on';

export class Picker {
  kind: PieceKind = PIECES[0] as PieceKind;
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
  show({tag, attributes}: Occurrence): void {
    const kind = kindOf(tag);
    if (!kind) return;
    this.pick(tag);
    for (const setting of settingsOf(kind)) this.set(setting.name, valueOf(setting, attributes[setting.name]));
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
    return !kind.needsId && !wanted ? '' : (choices[0]?.id ?? '');
  }

  /** The attributes of the piece, with an id of the dataset; those that are as by default are left out. */
  attributes(id: string): Record<string, string> {
    const {kind, picked} = this;
    const set = settingsOf(kind).flatMap(({name, values}): [string, string][] => {
      const value = picked[name];
      if (!values) return value === 'on' ? [[name, '']] : [];
      return value && value !== values[0] && values.includes(value) ? [[name, value]] : [];
    });
    return {...(kind.key && id && {[kind.key]: id}), ...Object.fromEntries(set)};
  }

  /** What the picker knows nothing of and so leaves as it is on a piece: a class, a lang. */
  others({tag, attributes}: Occurrence): Record<string, string> {
    const ours = [...settingsOf(this.kind).map(({name}) => name), 'indicator', 'theme', 'chapter'];
    return tag === this.kind.tag ? Object.fromEntries(Object.entries(attributes).filter(([name]) => !ours.includes(name))) : {};
  }
}
