// What a dataset has to choose from: its indicators, themes and chapters, each with a name that a reader knows.
import gangzha from '../data/gangzha-2019.json' with {type: 'json'};
import {eachIndicator, parseReport, printedThings, themesOf, type Report} from '../src/model/index.js';
import {wordsFor} from '../src/text/words.js';

/** Ids with their names: `gdp-2018` and 地区生产总值，2018年预计：突破400亿元，增长7%. */
export type Names = Readonly<Record<string, string>>;

const words = wordsFor('zh-CN');

function namesOf(report: Report): Readonly<Record<'indicator' | 'theme' | 'chapter', Names>> {
  const {chapters} = report;
  const indicators = eachIndicator(report).map(({indicator, period}) => [
    indicator.id,
    `${indicator.name}，${words.status(period?.printed ?? '', indicator.status)}：${printedThings(indicator)
      .map(([, it]) => it.printed)
      .join('，')}`,
  ]);
  return {
    indicator: Object.fromEntries(indicators) as Names,
    theme: Object.fromEntries(
      chapters.flatMap((chapter) =>
        themesOf(chapter).map(({id, mark, title}) => [id, [chapter.period?.printed, mark, title].filter(Boolean).join(' ')]),
      ),
    ),
    chapter: Object.fromEntries(chapters.map(({id, title}) => [id, title])),
  };
}

const OF_GANGZHA = namesOf(parseReport(gangzha).report);

/** The ids that an attribute may name, in the story's own report where it has one. */
export function idsFor(attribute: string, report: unknown): Names | undefined {
  if (attribute !== 'indicator' && attribute !== 'theme' && attribute !== 'chapter') return undefined;
  return (report ? namesOf(parseReport(report).report) : OF_GANGZHA)[attribute];
}
