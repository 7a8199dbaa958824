// The words for places in a report: chapter, theme, paragraph. No page carries them.
import {isChinese} from './punctuation.js';

export interface PlaceWords {
  readonly chapter: (number: number) => string;
  readonly theme: (number: number) => string;
  readonly paragraph: (number: number) => string;
  readonly goals: (number: number) => string;
  /** What has a place of its own and no number. */
  readonly part: Readonly<Record<'title' | 'subtitle' | 'opening' | 'closing' | 'chapterTitle' | 'keywords', string>>;
}

export const placesZhCN: PlaceWords = {
  chapter: (number) => `第${number}章`,
  theme: (number) => `主题${number}`,
  paragraph: (number) => `第${number}段`,
  goals: (number) => `总目标${number > 1 ? number : ''}`,
  part: {title: '标题', subtitle: '副题', opening: '开头', closing: '结尾', chapterTitle: '章名', keywords: '关键词'},
};

export const placesEn: PlaceWords = {
  chapter: (number) => `Chapter ${number}`,
  theme: (number) => `theme ${number}`,
  paragraph: (number) => `paragraph ${number}`,
  goals: (number) => `goals${number > 1 ? ` ${number}` : ''}`,
  part: {title: 'Title', subtitle: 'Subtitle', opening: 'Opening', closing: 'Closing', chapterTitle: 'Title', keywords: 'Keywords'},
};

/** The words for a BCP 47 tag; English for every other language. */
export const placeWords = (lang: string): PlaceWords => (isChinese(lang) ? placesZhCN : placesEn);
