// Names of persons and titles of office in a Chinese text, by the forms that they have and the words beside them. No person is known here. Pure.
import type {Person} from './people.js';

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于傅齐康伍余顾孟平黄穆萧尹姚邵湛汪祁毛狄米贝臧计成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓洪包石崔吉龚程邢裴陆荣翁曲封储段富焦谷车侯全班仇宁甘武符刘景詹龙叶幸黎白蒲从鄂桑温庄晏柴阎习肖闫覃麦涂练向古易廖耿匡国文寇广欧沃利聂辛简饶曾关红游权岳帅丛巴海赖';
// Those of them that are no common word: letters in the middle of a clause may be a name with these alone.
const NAMES_ALONE =
  /^[王李张刘陈杨赵黄周吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶苏魏吕沈姚卢姜崔钟陆汪范廖贾韦夏傅邹熊孟秦邱尹薛闫侯陶黎贺顾毛郝龚邵习]/;
const COMPOUND = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯';
const HAN = '[\\u4e00-\\u9fff]';
// 艾力·买买提
const FOREIGN = `${HAN}{1,5}(?:·${HAN}{1,6})+`;
const NAME = `(?:${FOREIGN}|(?:${COMPOUND})${HAN}{1,2}|[${SURNAMES}]${HAN}{1,2})`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

const OFFICE =
  '总书记|书记|国家主席|主席|总理|国务委员|委员长|秘书长|检察长|审计长|参谋长|省长|州长|盟长|旗长|市长|区长|县长|镇长|乡长|部长|厅长|局长|司长|处长|科长|主任|院长|校长|行长|常委|司令员?|政委|大使|总统|首相';
const TITLE = `(?:党组|党委|常务|第一|代理?|副){0,4}(?:${OFFICE})`;
// 部长级, 主任医师, 主席台, 扩大使用, 推行长期: letters that are no title of a person, or of another word.
const NO_TITLE = '(?!医师|护师|级|员|制|质量奖|会|专线|热线|信箱|直通车|负责制|工程|国|台|团|期|远|久|效|江|三角|命|用|者)';
const STYLE = '同志|先生|女士|院士|教授|将军|烈士';
// 新时代中国特色社会主义思想, 理论: what is called by the name of a person.
const DOCTRINE = `(?:新时代${HAN}{0,14})?(?:思想|理论)`;

const TITLES = new RegExp(`${TITLE}${NO_TITLE}`, 'gu');
// 李四五军事思想: a name before what its doctrine is about may as well be no name.
const OF_DOCTRINE = new RegExp(`(?<=^|[^\\u4e00-\\u9fff]|[以和])${NAME}(?=${HAN}{1,10}思想)`, 'gu');
const BEHIND = new RegExp(`${STYLE}|${DOCTRINE}`, 'gu');
const TITLE_NEXT = new RegExp(`^(?:${TITLE}${NO_TITLE}|${STYLE}|${DOCTRINE}|${HAN}{2,12}?(?:思想|理论))`, 'u');
const LIST_NEXT = new RegExp(`^(?:、${NAME})*`, 'u');
const TITLE_JUST_BEFORE = new RegExp(`(${TITLE})[ \\u3000]?$`, 'u');

// Behind a title a name ends before a stop or a word that goes on.
const NAME_AFTER = new RegExp(
  `^[ \\u3000]?(${NAME})(?=$|[^\\u4e00-\\u9fff]|同志|先生|女士|等|代表|主持|作|做|出席|讲话|宣布|强调|指出|率|带|在|和|与|同|及|对|为|向|到|赴|任|兼|会见|听取|参加|介绍|检查|调研|分别|的|说)`,
  'u',
);
// Words before a name: the letters before it are no part of one.
const VERBS =
  '落实|贯彻|学习|践行|按照|沿着|跟着|立足|维护|拥护|捍卫|弘扬|感受到|感谢|会见|陪同|邀请|接见|听取|牢记|遵循|确立|团结在|坚持|围绕|根据|依照|任命|选举|推选|聘请|表彰|追授|授予|受到|得到|在于';
const VERB_BEFORE = new RegExp(`(?:${VERBS})$`);
const VERB_FIRST = new RegExp(`^(?:${VERBS})`);
const WORD_BEFORE = /[以由对向和与同及在于用把被让请给跟从到是为按据经]$/;
const NOTHING_BEFORE = /(?:^|[^\u4e00-\u9fff])$/;
// Prepositions that are surnames too.
const PREPOSITION = /^[于向从同和以由在对]/;

// Words that begin as a name does, and the names of provinces.
const NO_NAME =
  /^(?:全[国省市县区体职面部民]|国[家务有内外]|高[度质级校层水]|广[大泛东西]|向大会|金融|安[全排徽]|文[化明]|海[外南洋关]|江[南西苏]|平[安台等时]|成[为立年功]|常[务态]|任[务何]|和谐|万[众人名]|关[于键心注爱系]|红色|利[用益]|从[严事]|有关|方[面便案]|时[代任]|温[暖馨]|明确|管理|严[格重]|包括|项目|计划|施[行工]|支[持部]|应[邀当]|云南|贵州|甘肃|宁夏|河[北南]|湖[北南]|山[东西]|陕西|四川|浙江|福建|辽宁|吉林|青海|于是|何[以时种]|许[多可]|曾[经任]|连续|强[调化]|武[汉装警]|石化|华[东北南]|白[银色]|路[线径]|古[老代]|易地|章程|景[区点]|农)/;
// Letters that an office, a body or a place ends with, and no given name.
const NO_NAME_END = /[省市县区州盟旗乡镇村厅局委部院办处科室署团党校组府港站]$/;
// 温海市长: before the head of a place its name may stand.
const HEAD_OF_PLACE = /(?:省|州|盟|旗|市|区|县|镇|乡)长$/;
const END_OF_PLACE = /[京海阳山庄江河岛津沙城川原湖门岭峰林口源泉水安宁平]$/;
// Titles that are somebody even where no name stands beside them.
const ALONE = /(?<!副)(?:总书记|国家主席|总理|委员长)$/;
const OFFICE_OF = /(?:[省市县区州]委|[省市县区州]政府|国务院|中央军委|全国人大|全国政协)$/;

const isName = (name: string): boolean => WHOLE_NAME.test(name) && !NO_NAME.test(name) && !NO_NAME_END.test(name);

interface Before {
  readonly name: string;
  readonly isSure: boolean;
}

/** The name that ends at a place; sure where what stands before it is no part of it. */
function nameBefore(text: string, at: number): Before | undefined {
  const foreign = new RegExp(`${FOREIGN}$`, 'u').exec(text.slice(Math.max(0, at - 20), at))?.[0];
  if (foreign) {
    const name = foreign.replace(VERB_FIRST, '');
    return {name, isSure: name !== foreign || NOTHING_BEFORE.test(text.slice(0, at - foreign.length))};
  }
  const all = [3, 2, 4].flatMap((length) => {
    const name = text.slice(Math.max(0, at - length), at);
    return name.length === length && isName(name) ? [{name, left: text.slice(0, at - length)}] : [];
  });
  // 向李四同志: the name is 李四.
  const names = all.filter(({name}) => !PREPOSITION.test(name) || !all.some((it) => it.name === name.slice(1)));
  const sure =
    names.find(({left}) => VERB_BEFORE.test(left)) ?? names.find(({left}) => NOTHING_BEFORE.test(left) || WORD_BEFORE.test(left));
  const first = names.find(({name}) => NAMES_ALONE.test(name));
  return sure ? {name: sure.name, isSure: true} : first && {name: first.name, isSure: false};
}

/** The names of a list that ends at a place: 李四、王五六. */
function namesBefore(text: string, at: number): readonly (Before & {readonly start: number})[] {
  const last = nameBefore(text, at);
  if (!last) return [];
  const start = at - last.name.length;
  return [...(text[start - 1] === '、' ? namesBefore(text, start - 1) : []), {...last, start}];
}

/** What stands before a title: names, which the head of a place may share with the place. */
function beforeTitle(text: string, at: number, title: string): ReturnType<typeof namesBefore> {
  const isPlaces = HEAD_OF_PLACE.test(title);
  return namesBefore(text, at).map((it) => ({...it, isSure: it.isSure && !(isPlaces && END_OF_PLACE.test(it.name))}));
}

/** The names and titles that stand together in a text. */
function together(text: string): readonly Person[] {
  const titles = [...text.matchAll(TITLES)].flatMap(({0: title, index}): readonly Person[] => {
    const end = index + title.length;
    const after = NAME_AFTER.exec(text.slice(end, end + 16));
    if (after?.[1] && isName(after[1])) return [{start: index, end: end + after[0].length, title, name: after[1], kind: 'sure'}];
    const before = beforeTitle(text, index, title);
    if (before.length) return before.map(({name, start, isSure}) => ({start, end, title, name, kind: isSure ? 'sure' : 'doubtful'}));
    const isSomebody = ALONE.test(title) || OFFICE_OF.test(text.slice(0, index));
    return isSomebody ? [{start: index, end, title, name: '', kind: 'title'}] : [];
  });
  const behind = [...text.matchAll(BEHIND)].flatMap(({0: title, index}): readonly Person[] => {
    const isDoctrine = /(?:思想|理论)$/.test(title);
    const names = namesBefore(text, index).filter(({isSure}) => isSure || !isDoctrine);
    return names.map(({name, start, isSure}) => ({start, end: index + title.length, title, name, kind: isSure ? 'sure' : 'doubtful'}));
  });
  const about = [...text.matchAll(OF_DOCTRINE)].flatMap(({0: name, index}): readonly Person[] => {
    const end = index + name.length;
    const title = TITLE_NEXT.exec(text.slice(end))?.[0] ?? '';
    return isName(name) ? [{start: index, end: end + title.length, title, name, kind: 'doubtful'}] : [];
  });
  return [...titles, ...behind, ...about];
}

/** Where the names that are known stand in a text, each with its title where one stands beside it. */
function knownIn(text: string, names: readonly string[]): readonly Person[] {
  const found: Person[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const [start, end] = [at, at + name.length];
      if (found.some((it) => start < it.end && it.start < end)) continue;
      const list = LIST_NEXT.exec(text.slice(end))?.[0] ?? '';
      const next = TITLE_NEXT.exec(text.slice(end + list.length))?.[0] ?? '';
      const led = TITLE_JUST_BEFORE.exec(text.slice(0, start));
      const title = next || (led?.[1] ?? '');
      // Two letters alone may be another word.
      if (!title && name.length < 3) continue;
      found.push({
        start: next ? start : start - (led?.[0].length ?? 0),
        end: next && !list ? end + next.length : end,
        title,
        name,
        kind: 'sure',
      });
    }
  return found;
}

/** The persons of each text of a report: a name that is sure at one place is one at all. */
export function chinesePeople(texts: readonly string[]): readonly (readonly Person[])[] {
  const all = texts.map(together);
  const known = [...new Set(all.flat().flatMap(({name, kind}) => (kind === 'sure' ? name : [])))].sort((a, b) => b.length - a.length);
  return texts.map((text, index) => {
    const named = knownIn(text, known);
    const others = (all[index] ?? []).filter((it) => it.kind !== 'sure' && !named.some(({start, end}) => it.start < end && start < it.end));
    return [...named, ...others].sort((a, b) => a.start - b.start);
  });
}
