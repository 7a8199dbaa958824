// A place in words, as it is put together and taken apart for lines that break between its parts alone. Pure.

const BETWEEN = ' · ';

/** 第3章 · 主题32 · 第1段 */
export const placeText = (parts: readonly string[]): string => parts.filter(Boolean).join(BETWEEN);

/** The parts of a place, each with the sign behind it: 第3章 ·, 主题32 ·, 第1段. */
export const placeParts = (place: string): readonly string[] => place.split(/(?<= ·) /);
