// A report in traditional letters: read as the same report in simplified ones, and printed in its own.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkDataset, draftReport, HoldError} from '../../dist/author/index.js';
import {foldingOf, simplified, traditionalLetters} from '../../dist/text/traditional.js';

const TEXT = `雲川市2026年政府工作報告
——2026年1月8日在雲川市第九屆人民代表大會第五次會議上
雲川市市長 林知遠
各位代表：
現在，我代表市人民政府，向大會報告工作，請予審議。
一、2025年工作回顧
過去一年，全市上下迎難而上、扎實苦幹。預計地區生產總值突破400億元，增長7.2%；城鎮居民人均可支配收入提高到48600元。
（一）做強產業
新建標準廠房4萬平方米，引進企業21家，其中外資企業6家。發放補貼超過3億元，同比下降5%以上。新增耕地1.5萬畝，新購車輛120餘輛。
（二）建好城市
新修道路7公里，新建公園5個，改造老舊小區30個，惠及居民1.2萬戶。糧食產量由16萬噸提高到18萬噸。
二、2026年工作安排
今年經濟社會發展的主要預期目標是：地區生產總值增長7%左右；城鎮新增就業3萬人以上；單位生產總值能耗下降2.5%。
力爭新建學校8所，發電量達到兩千億千瓦時。
各位代表！讓我們一起努力，建設更好的雲川！
`;

/** All that is read, in simplified letters; ids that are made of the letters of a name have their order in their place. */
function readOf({report}) {
  const ids = [];
  const text = simplified(JSON.stringify({...report, edition: undefined}));
  return JSON.parse(
    text.replace(/v-[0-9a-f]{6}/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `v-${ids.indexOf(id)}`;
    }),
  );
}

test('is the same report, figure by figure', async () => {
  const [own, other] = await Promise.all([TEXT, simplified(TEXT)].map((text) => draftReport(text, {name: 'report.txt'})));
  assert.deepEqual(readOf(own), readOf(other));
  assert.equal(simplified(JSON.stringify(own.review.quotes)), simplified(JSON.stringify(other.review.quotes)));
  assert.match(
    JSON.stringify(own.report),
    /"printed":"突破400億元","before":"突破","digits":"400","unit":"億元","number":400,"exponent":8/,
  );
  assert.doesNotMatch(JSON.stringify(own.report), /[亿万产户]/);
});

test('has no fault by the check, and one doubt that names its letters', async () => {
  const {report, review} = await draftReport(TEXT, {name: 'report.txt'});
  assert.deepEqual(checkDataset(JSON.stringify(report), 'report.json', {numbers: review.quotes, source: TEXT}), []);
  const doubts = review.doubts.filter(({code}) => code === 'traditional');
  assert.deepEqual(
    doubts.map(({quote, assumed}) => [quote, assumed]),
    [['雲報屆會議長遠現請審顧過', '云报届会议长远现请审顾过']],
  );
});

test('is held where it says that it is a draft', async () => {
  for (const mark of ['送審稿', '徵求意見稿', '內部資料', '機密★1年'])
    await assert.rejects(draftReport(`${mark}\n${TEXT}`, {name: 'report.txt'}), HoldError, mark);
});

test('a letter that a text has in both forms is left alone, and a few letters make no traditional text', () => {
  const {fold, unfold} = foldingOf('裏面7公里，增長400億元');
  assert.equal(fold('裏面7公里，增長400億元'), '裏面7公里，增长400亿元');
  assert.equal(unfold(fold('裏面7公里，增長400億元')), '裏面7公里，增長400億元');
  assert.equal(foldingOf('新建公园4个'), undefined);
  assert.equal(traditionalLetters('《雲笈》億元'), undefined);
});
