// Names of persons and titles of office that may stand in a text, by the forms that they have. No person is known here. Pure.
import type {Range} from '../model/quote.js';
import {isChinese} from '../text/punctuation.js';
import {particularsOf} from './proof-places.js';
import type {ProofContext} from './proof-review.js';
import {cell, line, row, type Section} from './proof-sheet.js';

/** A title of office, or a word that stands with a name, and the name that may stand beside it. */
export interface Person extends Range {
  readonly title: string;
  /** Empty where no name stands beside it. */
  readonly name: string;
}

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于傅齐康伍余顾孟平黄穆萧尹姚邵湛汪祁毛狄米贝臧计成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓洪包石崔吉龚程邢裴陆荣翁曲封储段富焦谷车侯全班仇宁甘武符刘景詹龙叶幸黎白蒲从鄂桑温庄晏柴阎温习肖闫覃麦涂练向古易廖耿匡国文寇广欧沃利聂辛简饶曾关红游权岳帅丛巴海赖';
const COMPOUND = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|阿不|买买|艾力';
const NAME = `(?:(?:${COMPOUND})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][\\u4e00-\\u9fff·]{1,2})`;

// The offices, the longer before the shorter, with the words that make another of them.
const OFFICE =
  '总书记|书记处书记|书记|国家主席|副主席|主席|总理|国务委员|委员长|秘书长|检察长|审计长|参谋长|代省长|省长|自治区主席|州长|盟长|旗长|市长|区长|县长|镇长|乡长|部长|厅长|局长|司长|处长|科长|主任|院长|校长|行长|常委|司令员?|政委|大使|总统|首相';
const RANK = '(?:党组|党委|常务|第一|代理?|副){0,4}';
const TITLE = `${RANK}(?:${OFFICE})`;
// What stands behind a name and is no office.
const STYLE = '同志|先生|女士|院士|教授|将军|烈士|新时代|思想|理论';

// 主任医师, 部长级, 书记员 are no office of a person; 思想 and its like count only behind a name.
const CHINESE_TITLE = new RegExp(`${TITLE}(?!医师|护师|级|员|制|质量奖|会|专线|热线|信箱|负责制)`, 'gu');
const CHINESE_STYLE = new RegExp(`(${NAME})(?=(${STYLE}))`, 'gu');
// A name before a title begins behind a stop, a joining word, or with the sentence.
const NAME_BEFORE = new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[以由对向和与同及、])(${NAME})$`, 'u');
// Behind a title it ends before a stop or a word that goes on.
const NAME_AFTER = new RegExp(
  `^(${NAME})(?=$|[^\\u4e00-\\u9fff]|同志|先生|女士|等|代表|主持|作|做|出席|讲话|宣布|强调|指出|率|带|在|和|与|同|及|对|为|向|到|赴|任|兼|会见|听取|参加|介绍|检查|调研|分别|的|说)`,
  'u',
);
// Words that begin as a name does.
const NO_NAME =
  /^(?:全国|全省|全市|全县|全区|国家|国务|高度|高质|广大|向大会|金融|安全|文化|文明|海外|江南|平安|平台|成为|常务|任务|和谐|万众|关于|关键|红色|利用|从严|有关|方面|时代)/;

function chinesePeople(text: string): readonly Person[] {
  const titles = [...text.matchAll(CHINESE_TITLE)].map(({0: title, index}): Person => {
    const end = index + title.length;
    const after = NAME_AFTER.exec(text.slice(end, end + 6))?.[1] ?? '';
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, index - 5), index))?.[1] ?? '';
    const [behind, ahead] = [after, before].map((name) => (NO_NAME.test(name) ? '' : name)) as [string, string];
    if (ahead) return {start: index - ahead.length, end, title, name: ahead};
    return {start: index, end: end + behind.length, title, name: behind};
  });
  const styles = [...text.matchAll(CHINESE_STYLE)].flatMap(({0: name, 2: style = '', index}): readonly Person[] => {
    const end = index + name.length + style.length;
    const isFree = !titles.some((it) => index < it.end && it.start < end);
    return isFree && !NO_NAME.test(name) ? [{start: index, end, title: style, name}] : [];
  });
  return [...titles, ...styles].sort((a, b) => a.start - b.start);
}

const CAPITALISED = "[A-Z][\\p{L}’'-]+(?: (?:[A-Z]\\.|[A-Z][\\p{L}’'-]+)){0,2}";
const ENGLISH_TITLE = new RegExp(
  `\\b((?:Deputy |Vice |Lord |Cabinet )*(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Cllr|Councillor|Mayor|Governor|President|Premier|Prime Minister|Minister|Secretary|Chairman|Chairwoman|Chair|Leader|Chief Executive)\\.?)(?: (${CAPITALISED}))?`,
  'gu',
);

const englishPeople = (text: string): readonly Person[] =>
  [...text.matchAll(ENGLISH_TITLE)].map(({0: whole, 1: title = '', 2: name = '', index}) => ({
    start: index,
    end: index + whole.length,
    title,
    name,
  }));

/** The names and titles that may stand in a text, in order. */
export const peopleIn = (text: string, lang: string): readonly Person[] => (isChinese(lang) ? chinesePeople : englishPeople)(text);

// So many letters on either side tell what is said of somebody.
const AROUND = 12;

/** Every possible name and title, in the order in which they appear. */
export function peopleSection({report, texts, words}: ProofContext): Section {
  const {label, titles, notes, none, counted} = words;
  const speaker = report.speaker ? [row('', report.speaker, label.speaker, '', label.data)] : [];
  const places = [...particularsOf(report, words), ...texts];
  const found = places.flatMap(({text, place}) => peopleIn(text, report.lang).map((person) => ({person, text, place})));
  const rows = found.map(({person: {start, end, title, name}, text, place}, index) => {
    const context = line(
      text.slice(Math.max(0, start - AROUND), start),
      {text: text.slice(start, end), as: 'figure'},
      text.slice(end, end + AROUND),
    );
    return row(String(index + 1), cell(line({text: name, as: 'strong'})), title, cell(context), place);
  });
  return {
    id: 'people',
    title: titles.people,
    count: counted(found.length),
    note: notes.people,
    columns: [
      {title: label.number, width: 8},
      {title: label.person, width: 17, isReport: true},
      {title: label.title, width: 17, isReport: true},
      {title: label.context, width: 36, isReport: true},
      {title: label.place, width: 22},
    ],
    rows: [...speaker, ...rows],
    none: none.people,
  };
}
