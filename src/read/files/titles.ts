// Titles that stand on two lines. Knows nothing of what is around them.

// What the first half of a title may end with.
const HALF_TITLE = /(?:[和与及]|情况|.{4}草案)$/;

/** Whether two lines are the halves of one title. */
export const isTitleCut = (one: string, next: string): boolean =>
  (!/(?:上|）|\))$/.test(one) &&
    /^[—–-]{0,2}[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日/.test(one) &&
    /^\p{sc=Han}.{0,30}(?:会议|大会)上?[）)]?$/u.test(next)) ||
  (HALF_TITLE.test(one) && next.endsWith('报告') && next.length < 40 && !/[。，；]/.test(one)) ||
  (/^(?:政府)?工作报告/.test(next) && next.length < 20 && /^[\d\p{sc=Han}]{2,16}(?:省|市|县|区|州|盟|旗|乡|镇|街道|政府)$/u.test(one)) ||
  ((one + next).endsWith('工作报告') && next.length < 5 && one.length < 30 && !/[。，]/.test(one));
