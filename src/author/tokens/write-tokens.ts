// The tokens of a palette as a file that design tools read: the format of the Design Tokens Community Group, 2025.10. Pure.
import type {Json} from '../json-value.js';
import {TOKENS, valueIn, type Token} from './token-table.js';

/** A colour as the format writes it, with its hex beside it for tools of before. */
const colourValue = (hex: string): Json => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4),
  hex,
});

function tokenOf(token: Token, palette: string | undefined): Json {
  const value = valueIn(token, palette);
  const {type, description} = token;
  const written =
    type === 'color'
      ? colourValue(String(value))
      : type === 'dimension'
        ? {value: Number.parseFloat(String(value)), unit: 'px'}
        : (value as Json);
  return {$type: type, $value: written, $description: description};
}

/**
 * The tokens of a palette, for a file `.tokens.json`.
 *
 * @param palette - `crimson`, `azure` or `festive`. Default: `crimson`.
 */
export function designTokens(palette?: string): Json {
  const groups: Record<string, Record<string, Json> | Json> = {};
  for (const token of TOKENS) {
    const [first, second] = token.path;
    const json = tokenOf(token, palette);
    if (second === undefined) groups[first] = json;
    else groups[first] = {...(groups[first] as Record<string, Json> | undefined), [second]: json};
  }
  return {tujie: groups};
}
