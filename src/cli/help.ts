// What `tujie --help` prints, in both languages.
import {APPEARANCE, PICTURE_SIZES, PIECES, type PieceAttribute} from 'tujie/author';
import {nameOf, PIECE_NAMES, valuesOf} from './options.js';

const OTHERS = PIECE_NAMES.filter((name) => name !== 'report').join('、');

const looksOf = (look: string): string => APPEARANCE.find(({name}) => name === look)?.values.join('|') ?? '';

const SIZES = PICTURE_SIZES.map(({name}) => name).join('|');

/** What pieces take beside the options of all. */
function attributesOf(wanted: (attribute: PieceAttribute) => boolean): string {
  const lines = PIECES.flatMap(({tag, attributes}) =>
    attributes.filter(wanted).map((it) => {
      const values = valuesOf(it);
      return `--${it.name} ${values ? `${values.join('|')}   ` : ''}（${nameOf(tag)}）`;
    }),
  );
  return lines.join('\n');
}

export const HELP = `用法 Usage:
  npx tujie html DATASET.json [--piece NAME …] [--profile plain|editor|wechat] [--out FILE]
      把整份报告或其中一个图块写成不含脚本的 HTML。 The whole report, or a piece of it, as HTML without script.
  npx tujie code DATASET.json [--piece NAME …] [--form element|data] [--out FILE]
      可粘贴到网页里的代码，文字已备好。 The code to paste into a page, with its text.
  npx tujie frame DATASET.json [--piece NAME …] [--host ORIGIN] [--separate] [--out FILE]
      供别的网站以 iframe 嵌入的网页，旁边的 FILE.embed.html 是嵌入代码。
      A page for other sites to embed as an iframe; FILE.embed.html beside it is the code to embed it with.
  npx tujie check DATASET.json|PAGE.html … [--source TEXT] [--fix] [--root FOLDER] [--lang zh-CN|en]
      数据有无错误、数字是否都已归入指标；网页标签之间的文字、写明的版次是否仍与数据一致。
      Whether a dataset is free of problems; whether text between the tags and edition of a page are still those of its dataset.
  npx tujie draft REPORT.txt|.md|.docx|.html … --out FILE.json [--keep OLD.json] [--accept-holds]
      由报告原文生成数据初稿，旁边的 FILE.review.json 列出存疑之处；- 为标准输入。
      The draft of a dataset from the text of a report, and beside it FILE.review.json with its doubts; - is standard input.
  npx tujie table DATASET.json … [--format csv|json] [--out FILE]
      一份或多份数据的全部指标列成一张表。 Every figure of one or many datasets as one table.
  npx tujie proof DATASET.json [--name NAME] [--words LIST] [--since OLD.json] [--text] --out FILE
      供逐项核对、签字的清样；旁边的 DATASET.review.json 一并读入。
      The proof sheet to check and to sign, with what DATASET.review.json beside it holds.
  npx tujie picture DATASET.json [--piece NAME …] --out FILE.png|.svg|.pdf
      用本机的 Chrome、Chromium 或 Edge 画成图片，或排成可打印的 PDF。
      A picture, or a PDF to print, drawn by an installed Chrome, Chromium or Edge.
  npx tujie tokens [FILE.tokens.json] [--palette NAME] [--out FILE]
      把一套配色写成设计变量（JSON）；给出这样的文件，则写成图块的样式表。
      A palette as design tokens (JSON); of such a file, the style sheet of the pieces.

html、code、frame、picture：
--piece        report（整份，默认 default）、${OTHERS}
--indicator ID --theme ID --chapter ID   这个图块要显示的内容 what the piece shows
--heading-level 0–6   第一个标题的级别，0 为不作标题 level of its first heading, 0 for none
${attributesOf(({isInPlain}) => isInPlain === true)}
--palette ${looksOf('palette')}   配色 colours
--out FILE     写入文件 writes a file

html：
--profile      plain 自己的网页 a page of one's own；editor 后台编辑器 the editor of a CMS；wechat 公众号文章 an article in WeChat
--fit editor|api   wechat：超过粘贴（editor）或公众平台接口（api）的篇幅上限时，少画图形，并说明篇幅 draws less where it is above the limits, and says how long it is
--no-style     plain：不带样式表 without a style sheet
--fragment     plain：只要正文，不要整个网页 the body alone, not a whole page

code、frame：
${attributesOf(({isInPlain}) => !isInPlain)}
--scheme ${looksOf('scheme')}   --size ${looksOf('size')}   外观 looks

code：
--form         element 专用标签 own tags；data 普通标签加 data-tujie ordinary elements
--library      程序文件所在 where the library is（默认 default：cdn/）
--dataset      网页中数据的地址 address of the dataset in the page（默认 default：DATASET.json）
--no-scripts   不带样式与脚本的标签 without the tags of style sheet and script

frame：
--host ORIGIN  框架把自己的高度告诉这个源的网页，如 https://news.example；多个以逗号隔开 the page that the frame tells its height; several with a comma
--height N     固定高度，像素（默认按文字估计，不超过 800）fixed height in pixels（default：estimated, at most 800）
--address URL  嵌入代码中框架的地址 address of the frame in the code（默认 default：FILE）
--separate     脚本、样式表、数据另存在旁边，适用于 script-src 'self' script, style sheet and dataset as files beside it

check：
--source TEXT  数据：正文与公开发布的原文（任何编码的文本文件）逐句相比 a dataset: compares it, sentence by sentence, with the published text
--fix          数据：把可由原文算出的键和版次写进文件 a dataset: writes in what its printed words say, and its edition
--root FOLDER  网页里以 / 开头的地址从哪个文件夹算起 folder that addresses with / begin at（默认 default：当前文件夹 the current one）

draft：
--out FILE     数据文件；有多份报告时为文件夹 the dataset; a folder for several reports
--keep OLD     上一稿：编号与已作的决定，凡仍成立的都保留 an older draft: ids and decisions that still hold are kept
--accept-holds 标明送审、内部或有修订、批注的文件也继续，并记入 review goes on with a file that is marked as a draft or as internal, and records it

table：
--format       csv 电子表格可直接打开（默认 default）opens in a spreadsheet；json
--out FILE     写入文件 writes a file

proof：
--name NAME    这一稿的名称 what this edition is called：第3稿 1月15日23:50
--words LIST   标出词表中的词，一行一个 marks the words of a list, one on each line
--since OLD    只列出与上一稿不同之处 only what differs from an older edition
--text         纯文本，供校对软件检查 plain text, for a checker of words
--out FILE     写入文件 writes a file

picture：
--out FILE     .png 图片 pixels；.svg 供设计人员修改 for a designer；.pdf 打印 to print。分张时为 FILE-1.png、FILE-2.png parts have numbers
--width N      .png、.svg：网页宽度 width of the page that is drawn（默认 default：375，手机 a phone）
--scale N      .png、.svg：倍数 pixels for one of the page（默认 default：2；有 --size 时 with --size 1）
--max-height N .png、.svg：每张最高像素，在内容之间分张 most pixels of a part, cut between blocks
--size ${SIZES}|宽x高 WIDTHxHEIGHT   .png、.svg：按尺寸 a size
--paper        .pdf：a4（默认 default）、a3
CHROME_PATH    环境变量：浏览器程序的位置 environment: the browser（默认找已安装的 default: one that is installed）

tokens：
--palette ${looksOf('palette')}   没有文件时：哪套配色 without a file: which palette
--out FILE     写入文件 writes a file

--lang zh-CN|en   报告以外少数词语、命令自己的话的语言 language of the few words that are not the report's, and of the command
               （命令的语言默认随环境变量 the command: by default that of LC_ALL, LC_MESSAGES, LANG；未设时为中文 else Chinese）

退出码 exit code: 0 一致或完成 done；1 数据不可用或有问题，或文字不一致 a problem, or a text that differs；2 用法有误 wrong use
`;
