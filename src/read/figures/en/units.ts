// The units of English numbers: an open list, in which what nobody knows is a noun that is counted.

/** What a unit measures. */
export type UnitKind = 'percent' | 'points' | 'times' | 'money' | 'measure' | 'time' | 'count';

/** A unit after digits. */
export interface Unit {
  /** Its letters, with the space or hyphen before it. */
  readonly length: number;
  readonly kind: UnitKind;
  /** Its power of ten in words. */
  readonly power: string;
}

const POWER = /^(?:[ -](?:hundred|thousand|million|billion|trillion)\b|[ -]?(?:mn|bn|tn)\b|k\b)/i;
const POWER_LETTER = /^[mbk](?![A-Za-z])/i;
const MORE_POWERS = /^[ -](?:hundred|thousand|million|billion|trillion)\b/i;

const LENGTH = '(?:(?:square|cubic|nautical)[ -])?(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|yards?)|sq km|km2?|km²|ha';
const WEIGHT = '(?:metric |standard )?(?:tonnes?|tons?)|kilograms?|kg|grams?|micrograms?|barrels?|lit(?:er|re)s?';
const AREA = 'hectares?|acres?|mu';
const POWER_UNIT = '(?:kilo|mega|giga|tera)?watt(?:[ -]?hours?|s)?|kWh|MWh|GWh|TWh|MW|GW|kW';
const PARTS: readonly (readonly [UnitKind, RegExp])[] = [
  ['points', /^[ -]?(?:percentage[ -]points?|per ?cent points?|basis points?|points?|pp)\b/i],
  ['percent', /^ ?%|^[ -]?per ?cent\b|^ percentage\b/i],
  ['times', /^ times\b|^[ -]?fold\b/i],
  [
    'money',
    /^[ -](?:(?:U\.?S\.?|US|Hong Kong|Canadian|Australian|New Zealand) )?(?:yuan|renminbi|RMB|dollars?|pounds?|euros?|pence|yen|USD|GBP|EUR|CNY|francs?|rupees?)\b/,
  ],
  ['measure', new RegExp(`^[ -]?(?:${WEIGHT}|${AREA}|${POWER_UNIT}|${LENGTH})(?![A-Za-z])`)],
  ['measure', /^ (?:sets|pairs|copies|degrees(?: Celsius)?|person-times|million tons)\b/],
  ['time', /^[ -](?:years?|months?|weeks?|(?:working |business )?days?|hours?|minutes?|seconds?|decades?)\b/],
];

const PER =
  /^ (?:per|a|an|each) (?:person|capita|head|day|week|month|year|annum|hour|hectare|mu|household|ton|tonne|pupil|student|night|kilometer|cubic met(?:er|re)|resident|unit of GDP)\b/;

/** The unit that text begins with, after digits. */
export function unitAt(rest: string, isMoney: boolean): Unit {
  let power = POWER.exec(rest)?.[0] ?? (isMoney ? (POWER_LETTER.exec(rest)?.[0] ?? '') : '');
  power += power && (MORE_POWERS.exec(rest.slice(power.length))?.[0] ?? '');
  const after = rest.slice(power.length);
  // A 10-billion-crown fund: whatever is joined to the number is its unit.
  const joined = power.startsWith('-') ? /^-[a-z]{2,14}\b/.exec(after)?.[0] : undefined;
  if (joined) return {length: power.length + joined.length, kind: 'money', power};
  for (const [kind, pattern] of PARTS) {
    const found = pattern.exec(after)?.[0];
    if (found === undefined) continue;
    const length = power.length + found.length;
    const per = kind === 'time' ? '' : (PER.exec(rest.slice(length))?.[0] ?? '');
    return {length: length + per.length, kind, power};
  }
  const per = isMoney ? (PER.exec(after)?.[0] ?? '') : '';
  return {length: power.length + per.length, kind: isMoney ? 'money' : 'count', power};
}
