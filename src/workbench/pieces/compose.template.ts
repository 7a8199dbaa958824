// The composition: its pieces as a list, and its HTML.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {kindOf} from '../../author/pieces.js';
import type {Bench} from '../bench.js';
import {shownBy} from './choices.js';
import {renderHeading} from '../heading.template.js';
import {sanitize} from './sanitize.js';

function renderOccurrences(bench: Bench): TemplateResult {
  const {words, composer, dataset} = bench;
  const {occurrences, chosen} = composer;
  return html`<fieldset>
    <legend>${words.chosen}</legend>
    <ol class="occurrences">
      <li class="later">${words.later.pieces}</li>
      ${dataset && !occurrences.length ? html`<li class="hint">${words.none}</li>` : nothing}
      ${occurrences.map(
        (occurrence, index) =>
          html`<li>
            <label
              ><input
                type="radio"
                name="occurrence"
                value=${index}
                .checked=${live(index === chosen)}
                @change=${() => composer.choose(index)}
              /><span>${bench.labelOf(occurrence)}</span></label
            >
          </li>`,
      )}
    </ol>
  </fieldset>`;
}

/** What of the composition cannot be drawn: ids that the dataset does not contain, tags that do not exist. */
function missingIds({dataset, composer, words, work}: Bench): readonly string[] {
  if (!dataset) return [];
  return composer.occurrences.flatMap(({tag, attributes}, index) => {
    const kind = kindOf(tag);
    if (!kind) return [words.unknown(tag)];
    if (shownBy(dataset.report, tag, attributes, work.lang) !== undefined) return [];
    return [words.missing(index + 1, words.pieces[tag] ?? tag, attributes[kind.key ?? ''] ?? '')];
  });
}

function renderNotes(bench: Bench): TemplateResult {
  const {leftOut} = sanitize(bench.work.html);
  const notes = [...missingIds(bench), ...(leftOut.length ? [bench.words.leftOut(leftOut)] : [])];
  return html`<div aria-live="polite" id="missing">
    ${notes.length ? html`<ul class="warning">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
  </div>`;
}

export function renderCompose(bench: Bench): TemplateResult {
  const {words, work, composer, notice} = bench;
  const {chosen, occurrences} = composer;
  // Where the caret is counts when it was moved, by a key or by the mouse.
  const follow = (event: Event): void => composer.goTo((event.target as HTMLTextAreaElement).selectionStart);
  const write = (event: Event): void => {
    const {value, selectionStart} = event.target as HTMLTextAreaElement;
    composer.write(value, selectionStart);
  };
  return html`<section aria-labelledby="compose">
    ${renderHeading('compose', words)}
    ${renderOccurrences(bench)}
    <div class="buttons">
      <button id="up" ?disabled=${chosen < 1} @click=${() => composer.move(-1)}>${words.up}</button>
      <button id="down" ?disabled=${chosen < 0 || chosen > occurrences.length - 2} @click=${() => composer.move(1)}>${words.down}</button>
      <button id="remove" ?disabled=${chosen < 0} @click=${() => composer.remove()}>${words.remove}</button>
      <button id="undo" ?disabled=${!composer.canUndo} @click=${() => composer.undo()}>${words.undo}</button>
      <span class="notice" role="status">${notice.at === 'compose' ? notice.text : ''}</span>
    </div>
    <label class="field"
      >${words.html}<textarea
        id="html"
        class="code"
        rows="10"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby="html-hint"
        .value=${live(work.html)}
        @input=${write}
        @click=${follow}
        @keyup=${follow}
      ></textarea>
    </label>
    <p class="hint" id="html-hint">${words.htmlHint}</p>
    ${renderNotes(bench)}
  </section>`;
}
