// Where the report ends and its annexes and glossaries begin.
import {speaksTo, isStopped, type Line} from './line.js';

const ANNEX =
  /^[【（(]?附(?:件|录|表|图|注)?\s{0,3}(?:[\d一二三四五六七八九十]{1,3})?[】）)]?(?:\s{0,3}[：:].{0,40}|[ \u3000].{1,40})?$|^(?:Annex|Appendix)(?: \w{1,3})?(?:[:.].{0,60})?$/;
const GLOSSARY =
  /^[《“（(]?(?:.{0,30}(?:名词(?:解释|注释|术语)|术语解释|用语说明|名词及有关说明|专业术语|缩略语|有关用语)(?:及?(?:说明|注释|和说明))?|注\s?释|Glossary)[）)]?[：:]?$/;

const isOpening = ({text, cells}: Line): boolean =>
  !cells && text.length < 50 && !isStopped(text) && (ANNEX.test(text) || GLOSSARY.test(text));

/** How many of the lines are the report: annexes follow its last salutation and a sentence. */
export function reportLength(lines: readonly Line[]): number {
  let spoken = 0;
  lines.forEach(({text}, index) => {
    if (speaksTo(text)) spoken = index;
  });
  const first = lines.findIndex(({text}, index) => index >= spoken && text.length > 20 && isStopped(text));
  if (first < 0) return lines.length;
  const annex = lines.findIndex((line, index) => index > first && isOpening(line));
  return annex < 0 ? lines.length : annex;
}
