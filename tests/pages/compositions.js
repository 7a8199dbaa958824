// The compositions as an author makes them of another report: its file, its chapters and figures, and its own words in head and foot.
import {readFileSync} from 'node:fs';
import {goalsIn, indicatorsIn} from '../dataset.js';

/** A dataset of data/. */
export const datasetOf = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

/** The page of a composition. */
export const pageOf = (name) => readFileSync(new URL(`../../examples/compositions/${name}.html`, import.meta.url), 'utf8');

const hasGoals = (chapter) => goalsIn(chapter).length > 0;

/** What an author names of a report: its words, its two chapters, the figures of the first, the goals of the second. */
function namesOf(report) {
  const plan = report.chapters.find(hasGoals);
  const review = report.chapters.find((it) => it !== plan && it.role === 'review') ?? plan;
  const goals = plan.blocks.find((it) => it.kind === 'goals' && goalsIn({blocks: [it]}).length);
  return {
    words: [report.title, report.subtitle ?? report.source.title, report.source.title, goals.title ?? plan.title, review.title, plan.title],
    chapters: [review.id, plan.id],
    themes: plan.blocks.filter(({kind}) => kind === 'theme').map(({id}) => id),
    results: indicatorsIn(review).map(({id}) => id),
    goals: goalsIn(plan).map(({id}) => id),
  };
}

/** The page of a composition, of another report. */
export function pageOfReport(name, from, to, dataset) {
  const [was, is] = [namesOf(from), namesOf(to)];
  const results = new Map();
  const indicatorFor = (id) => {
    const list = was.goals.includes(id) ? is.goals : is.results;
    if (!results.has(id))
      results.set(id, list[[...results.keys()].filter((it) => was.goals.includes(it) === was.goals.includes(id)).length % list.length]);
    return results.get(id);
  };
  const words = was.words.flatMap((text, index) => [[text, is.words[index]]]).sort(([one], [other]) => other.length - one.length);
  let page = pageOf(name)
    .replaceAll('gangzha-2019.json', `${dataset}.json`)
    .replace(/(?<=indicator=")[^"]+/g, indicatorFor)
    .replace(/(?<=theme=")[^"]+/g, is.themes[0] ?? '')
    .replace(/(?<=chapter=")[^"]+/g, (id) => is.chapters[was.chapters.indexOf(id)]);
  // The titles of chapters stand with their year apart.
  page = page
    .replace(/<(b|span)>([^<]*)<\/\1>(?=[^<]*<\/h|<span>)/g, '$2')
    .replace(/<h1>([^]*?)<\/h1>/g, (h1) => h1.replace(/<\/?span>/g, ''));
  for (const [text, other] of words) page = page.replaceAll(`>${text}<`, `>${other}<`).replaceAll(`来源：${text}`, `来源：${other}`);
  return page;
}

/**
 * In the page: what goes beyond the picture or its own box, what is clipped, and every text with the size of its letters: 0 of a stop that the edge of its row says.
 *
 * @param {string} selector - The picture.
 */
export function seenIn(selector) {
  const picture = document.querySelector(selector);
  const frame = picture.getBoundingClientRect();
  const beyond = [];
  const clipped = [];
  const texts = [];
  const own = [];
  const range = document.createRange();
  // What stands between the tags of a piece that is drawn is for those who search and listen.
  const isBehind = (element) => {
    const piece = element.closest(
      '*:defined:is(tujie-report, tujie-goal-panel, tujie-goal-gauge, tujie-goal-chart, tujie-indicator-card, tujie-keyword-strip, tujie-theme-card, tujie-theme-timeline)',
    );
    return !!piece?.shadowRoot && !element.closest('[slot]');
  };
  const isCut = (element) =>
    /hidden|clip/.test(getComputedStyle(element).overflow) &&
    element.checkVisibility() &&
    !element.closest('svg, [inert]') &&
    (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  const look = (root, isOwn) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot, false);
      if (!isBehind(element) && isCut(element)) clipped.push(element.textContent.trim().slice(0, 20));
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {currentNode: node} = walker;
      const element = node.parentElement;
      const text = node.data.trim();
      if (!text || element.closest('style, svg') || isBehind(element) || !element.checkVisibility()) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
      const size = parseFloat(getComputedStyle(element).fontSize);
      texts.push([text, boxes.length ? size : 0]);
      if (isOwn) own.push(text);
      for (const {left, right, top, bottom} of size ? boxes : [])
        if (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1)
          beyond.push(text.slice(0, 20));
    }
  };
  look(picture, true);
  const {width, height} = frame;
  return {width, height, wide: document.documentElement.scrollWidth, beyond, clipped, texts, own};
}
