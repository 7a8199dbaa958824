// What was taken away, with what is older than the dataset; and what became of it after publishing. Late.
import {html, nothing, type TemplateResult} from 'lit';
import type {Bench} from '../bench.js';
import {isOlder, type Taken} from '../keep/taken.js';
import type {Published} from './published.js';
import type {WaysWords} from './ways-words.js';

/** When something was taken: 11月26日 20:15. */
const timeOf = (at: string, lang: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? at
    : new Intl.DateTimeFormat(lang, {month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false}).format(time);
};

function renderRow(taken: Taken, bench: Bench, words: WaysWords): TemplateResult {
  const {work, dataset} = bench;
  const older = isOlder(taken, bench);
  const state = taken.report !== dataset?.report.id ? words.other : older ? words.older : words.current;
  return html`<tr class=${older ? 'older' : ''}>
    <td>${bench.words.forms[taken.kind]?.[0] ?? taken.kind}</td>
    <td>${older ? html`<b>${state}</b>` : state}</td>
    <td>${taken.name}</td>
    <td><time datetime=${taken.at}>${timeOf(taken.at, work.lang)}</time></td>
  </tr>`;
}

/** The list of what was taken away, the latest first. */
export function renderTaken(bench: Bench, words: WaysWords): TemplateResult | typeof nothing {
  const {taken = []} = bench.work;
  if (!taken.length) return nothing;
  const {kind, name, at, state} = words.columns;
  return html`<div class="taken">
    <h3 id="taken">${words.taken}</h3>
    <p class="hint">${words.takenHint}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="taken">
      <table aria-labelledby="taken">
        <thead>
          <tr>
            <th scope="col">${kind}</th>
            <th scope="col">${state}</th>
            <th scope="col">${name}</th>
            <th scope="col">${at}</th>
          </tr>
        </thead>
        <tbody>
          ${[...taken].reverse().map((it) => renderRow(it, bench, words))}
        </tbody>
      </table>
    </div>
    <div class="buttons"><button id="forget-taken" @click=${() => bench.set({taken: undefined})}>${words.forget}</button></div>
  </div>`;
}

function renderResult({result}: Published, words: WaysWords): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const {differences, around} = result;
  if (!differences.length) return html`<p>${words.same(around.length)}</p>`;
  return html`<p>${words.differs(differences.length)}</p>
    <ol class="differences">
      ${differences.map(
        ({code, stood, came, sentence, line, figures}) =>
          html`<li>
            <b>${words.difference[code](stood, came)}</b> <span class="hint"><span class="line">${words.line(line)}</span>${figures.length ? ` · ${words.figures(figures)}` : ''}</span>
            ${sentence ? html`<q>${sentence}</q>` : nothing}
          </li>`,
      )}
    </ol>
    ${around.length ? html`<p class="hint">${words.around(around.length)}</p>` : nothing}`;
}

/** The field for what was copied after publishing; HTML where the clipboard has it. */
export function renderPublished(published: Published, words: WaysWords): TemplateResult {
  const paste = (event: ClipboardEvent): void => {
    const {clipboardData: data} = event;
    const page = data?.getData('text/html') ?? '';
    if (!page) return;
    event.preventDefault();
    event.stopPropagation();
    const field = event.target as HTMLTextAreaElement;
    field.value = data?.getData('text/plain') ?? '';
    published.compare(field.value, page);
  };
  return html`<p class="hint" id="published-hint">${words.publishedHint}</p>
    <label class="field"
      >${words.publishedLabel}<textarea
        id="published-text"
        rows="4"
        aria-describedby="published-hint"
        @paste=${paste}
        @input=${(event: Event) => published.compare((event.target as HTMLTextAreaElement).value, '')}
      ></textarea></label
    >
    <div id="published-result" role="status">${renderResult(published, words)}</div>`;
}
