// Traditional letters of Chinese: the rules that read a report know simplified ones, and what is printed stays as printed. For authors, not for pages.

import {plainLetters} from '../model/letters.js';

// Each traditional letter before the simplified one of the rules that it is read as. Letters that no rule names are not here.
const PAIRS =
  '萬万與与醜丑專专業业東东兩两嚴严個个臨临為为舉举義义鄉乡爭争亞亚產产畝亩親亲億亿僅仅從从們们價价眾众優优會会傳传偵侦兌兑黨党關关' +
  '興兴養养內内冊册農农況况淨净減减憑凭擊击則则剛刚創创劇剧辦办務务動动區区協协單单壓压釐厘縣县叄叁參参雙双變变葉叶號号噸吨啓启員员' +
  '團团園园圍围國国圖图圓圆場场塊块堅坚壯壮聲声處处備备頭头奮奋學学實实審审寬宽賓宾對对導导壽寿將将屆届歲岁崗岗峽峡幣币帶带幫帮廣广' +
  '慶庆牀床庫库應应開开張张強强錄录徵征徑径總总戰战戶户擴扩掃扫護护報报擔担擬拟擁拥撥拨掛挂損损攝摄擺摆搖摇數数鬥斗斷断無无時时顯显' +
  '晉晋術术機机權权條条來来極极構构標标棟栋欄栏樣样檔档橋桥歐欧氣气匯汇測测濟济瀏浏濃浓潤润漲涨漁渔溫温遊游滿满點点熱热愛爱豬猪獻献' +
  '環环現现電电暢畅盞盏監监蓋盖碼码礎础確确礙碍離离種种祕秘積积稱称稅税穩稳籌筹籤签簡简類类糧粮糾纠約约級级紀纪純纯納纳線线組组細细' +
  '織织終终經经結结繞绕給给絡络絕绝統统繼继績绩續续維维綜综綠绿纜缆緩缓編编緣缘縮缩網网脫脱節节榮荣營营慮虑虛虚補补裝装見见規规視视' +
  '覽览觸触譽誉計计訂订認认討讨讓让訓训議议記记論论設设訪访評评識识詞词試试話话詢询語语説说請请讀读調调諧谐貝贝負负貢贡財财責责貨货' +
  '質质貫贯貳贰貼贴貸贷貿贸費费資资賽赛躍跃躋跻車车轉转輪轮載载較较輛辆輯辑輸输達达遷迁過过邁迈運运還还這这進进遠远連连選选遞递鄰邻' +
  '釋释鍾钟鋼钢鏈链銷销鋭锐錯错錠锭鍵键鎮镇鎊镑長长門门閉闭問问間间聞闻閲阅階阶際际陸陆隱隐頁页頂顶頃顷項项順顺顧顾預预領领頤颐頻频' +
  '顆颗題题額额風风飽饱館馆馬马驗验鳴鸣齡龄於于餘余準准幾几劃划別别佔占歷历發发後后復复並并當当獲获裏里須须隻只臺台週周衛卫製制係系' +
  '雲云';

const PAIR_LIST = PAIRS.match(/../gu) ?? [];
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(PAIR_LIST.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** A text as rules read it, as long as it was. */
export const simplified = (text: string): string => text.replace(/\p{sc=Han}/gu, (letter) => SIMPLIFIED.get(letter) ?? letter);

/** Words as rules read them: in plain and simplified letters. */
export const plainWords = (text: string): string => simplified(plainLetters(text));

/** A way to read a text in simplified letters, and back to its own. */
export interface Folding {
  readonly fold: (text: string) => string;
  readonly unfold: (text: string) => string;
}

const through = (letters: ReadonlyMap<string, string>) => (text: string) =>
  text.replace(/\p{sc=Han}/gu, (letter) => letters.get(letter) ?? letter);

/** The traditional letters of a text, each with its simplified one; without those that it has in both forms, of which no way leads back. */
function lettersOf(text: string): readonly (readonly [traditional: string, simplified: string])[] {
  const letters = new Set(text);
  return [...letters].flatMap((letter) => {
    const other = SIMPLIFIED.get(letter);
    return other && !letters.has(other) ? [[letter, other] as const] : [];
  });
}

/** How a text is read; nothing where it has no traditional letters. */
export function foldingOf(text: string): Folding | undefined {
  const letters = lettersOf(text);
  if (!letters.length) return undefined;
  return {fold: through(new Map(letters)), unfold: through(new Map(letters.map(([letter, other]) => [other, letter])))};
}

/** Every string of a value, of whatever depth, unfolded. */
export function unfolded<Value>(value: Value, folding: Folding): Value {
  if (typeof value === 'string') return folding.unfold(value) as Value;
  if (Array.isArray(value)) return value.map((it: unknown) => unfolded(it, folding)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, unfolded(it as unknown, folding)])) as Value;
}

// So many of them are no quotation and no name.
const MANY = 12;

/** The first letters of a text that is printed in traditional ones; nothing for any other text. */
export function traditionalLetters(text: string): string | undefined {
  const letters = [...new Set(text)].filter((letter) => SIMPLIFIED.has(letter));
  return letters.length < MANY ? undefined : letters.slice(0, MANY).join('');
}
