import {expect} from '@open-wc/testing';
import {
  endsFigure,
  isCounted,
  isDoctrine,
  isNamed,
  isOfBefore,
  isPassage,
  isPredicate,
  isRemark,
  jointIn,
  opensFigure,
  ownName,
} from './names.js';

const joining =
  '分别 同期 均 都 皆 各 也 又 已 共 仅 再 则 达到了 达到 达 为 是 至 到 占 有 增长 提高 上升 增加 下降 减少 降低 提升 回升 扩大 缩小 同比 环比 年均 实现 完成 超过 超 突破 约 近 以及 、 和 及 与 ， , （ ） 2025年 今年 去年 全年 每年 五年 5年';

describe('the name of a figure', () => {
  it('is what is left of the words before it without those that join', () => {
    for (const word of joining.split(' ')) {
      expect(ownName(word), word).to.equal('');
      expect(isNamed(word, ''), word).to.equal(false);
      expect(isNamed(`公园${word}`, ''), word).to.equal(true);
    }
    expect(ownName('城镇新增就业')).to.equal('城镇新增就业');
  });

  it('is none of the words that only open it or end it', () => {
    for (const words of [
      '占',
      '占比',
      '同比',
      '年均',
      '首次',
      '再次',
      '历史性',
      '对',
      '向',
      '为',
      '给',
      '让',
      '把',
      '将',
      '累计',
      '合计',
      '共计',
      '总计',
    ])
      expect(opensFigure(words), words).to.equal(true);
    for (const words of ['手术', '安置', '税收', '占择期手术的', '首次入选']) expect(opensFigure(words), words).to.equal(false);
    for (const words of ['台阶', '大关', '关口']) expect(endsFigure(words), words).to.equal(true);
    for (const words of ['台阶上', '项目', '']) expect(endsFigure(words), words).to.equal(false);
  });

  it('stands behind it as what is counted, or as what a share is of', () => {
    for (const after of ['高校入选名单', '的城市污水处理厂完成改造', '名']) expect(isCounted(after), after).to.equal(true);
    for (const after of [
      '',
      '的',
      '，',
      '。',
      '、',
      '的水平',
      '的目标',
      '的增长',
      '的增速',
      '的高度',
      '地',
      '得',
      '：',
      '以上',
      '以内',
      '左右',
      '用于民生',
      '来自海外',
      '投向农村',
      '和',
      '及',
      '与',
      '并',
      '且',
      '而',
      '或',
      '至',
      '到',
      '增',
      '降',
      '）',
    ])
      expect(isCounted(after), after).to.equal(false);
  });

  it('is wanting where a clause speaks of the figure before', () => {
    const words =
      '占 约占 同比 环比 比去年 比上年 比前年 比上一年 较去年 比年初 较2020年 比“十三五” 较十三五 增速 增幅 增量 居全国 稳居 位居 跃居 继续居 保持居 均居 位列 排名 排在 高于 低于 快于 好于 ，占 、同比'.split(
        ' ',
      );
    for (const it of words) {
      expect(isPredicate(it), it).to.equal(true);
      expect(isRemark(it), it).to.equal(true);
    }
    for (const it of ['占领', '占地面积', '占用', '居民收入', '居住区', '居家养老', '比例', '比重', '高中', '排污', '位于'])
      expect(isRemark(it), it).to.equal(false);
  });

  it('is not looked for in words alone that say something of the figure before', () => {
    for (const it of ['均为全国第一', '连续五年第一', '创历史新高', '再创新高', '创同期最好', '是前五年之和', '成为第一大市']) {
      expect(isRemark(it), it).to.equal(true);
      expect(isPredicate(it), it).to.equal(false);
    }
    for (const it of ['均衡发展', '创新驱动', '创建示范市', '创成平台', '是否']) expect(isRemark(it), it).to.equal(false);
  });

  it('says that it is a part or the whole of what stands before', () => {
    for (const it of ['其中', '总量', '总投资', '计划总投资', '累计', '合计', '占', '、其中', '同比'])
      expect(isOfBefore(it), it).to.equal(true);
    for (const it of ['', '公园', '其他', '总收入']) expect(isOfBefore(it), it).to.equal(false);
  });
});

describe('a passage', () => {
  it('leads from one number to another', () => {
    for (const to of '提高到 提升至 增加到 增长到 上升到 扩大到 缩小至 下降到 降低到 减少到 降至 增至 升至 缩短为 压缩至 压减到 调整为 改善为 变为 变成 优化为 收窄到'.split(
      ' ',
    )) {
      expect(isPassage('比重由', to), to).to.equal(true);
      expect(isPassage('分别从每人', `、${to}`), to).to.equal(true);
      expect(isPassage('比重', to), to).to.equal(false);
    }
    expect(isPassage('自', '增至')).to.equal(true);
    expect(isPassage('自然村从', '、')).to.equal(false);
  });
});

describe('the words between two figures of a clause', () => {
  const cut = (before: string, between: string): string | undefined => {
    const at = jointIn(before, between);
    return at === undefined ? undefined : `${between.slice(0, at)}|${between.slice(at)}`;
  };

  it('belong to the first up to what joins', () => {
    for (const [between, expected] of [
      ['、', '、|'],
      ['、总投资', '、|总投资'],
      ['和', '和|'],
      ['及', '及|'],
      ['以及', '以及|'],
      ['与', '与|'],
      ['强省、', '强省、|'],
      ['个典型村和', '个典型村和|'],
      ['个项目、完成投资', '个项目、|完成投资'],
      ['个县（市、区）、高校', '个县（市、区）、|高校'],
    ] as const)
      expect(cut('建成', between), between).to.equal(expected);
  });

  it('are not cut where nothing joins, where a 和 stands between words, in brackets and quotes, or within what the first opens', () => {
    for (const between of ['', '群众', '市城区和新区增补学位', '强降水和“云雀”等', '县（市、区）建成学校', '“粮、油”项目投资', '及其分支'])
      expect(cut('成功应对', between), between).to.equal(undefined);
    for (const before of '在 对 向 给 让 使 把 为 与 由 从 按 累计与 在山河等'.split(' '))
      expect(cut(before, '市、新区增补学位'), before).to.equal(undefined);
  });
});

describe('a statement of doctrine', () => {
  it('names a leader, a body of the party, or a doctrine', () => {
    for (const it of '总书记3次来访 国家主席 军委主席 党中央 中共中央 中央委员会 三中全会 十届全会 四次全会 中央全会 某某主义思想 “某某重要思想”'.split(
      ' ',
    ))
      expect(isDoctrine(it), it).to.equal(true);
    for (const it of ['解放思想', '统一思想', '思想政治教育', '思想道德建设', '健全会计制度', '建成书记工作室4个', '中央财政', ''])
      expect(isDoctrine(it), it).to.equal(false);
  });
});
