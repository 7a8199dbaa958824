// What comes when somebody asks for a way out that is no code, or for what became of one: the late part of the last step.
import {html, type CSSResult, type TemplateResult} from 'lit';
import type {Bench} from '../bench.js';
import type {Way} from '../code/ways.js';
import type {LibraryText} from '../pieces/frame-page.js';
import {printPage} from '../files/print-page.js';
import {PROBE, survivalOf, type Probed} from './probe.js';
import {Published} from './published.js';
import {renderPublished, renderTaken} from './taken.template.js';
import {Ways, type Save} from './ways.js';
import {styles} from './ways.styles.js';
import {renderWay} from './ways.template.js';
import {renderWeChat} from './wechat.template.js';
import {waysWords} from './ways-words.js';

export class WaysOut {
  readonly styles: CSSResult = styles;
  /** What the author's editor leaves, where that was tried. */
  survival: Readonly<Record<Probed, boolean>> | undefined;
  private probed = '';
  private readonly ways: Ways;
  private readonly published: Published;

  /** @param copy - Whether a text is on the clipboard as formatted text. */
  constructor(
    private readonly bench: Bench,
    library: URL | LibraryText,
    save: Save,
    private readonly copy: (text: string) => boolean,
    private readonly changed: () => void,
  ) {
    this.ways = new Ways(bench, library, save, printPage, changed);
    this.published = new Published(bench, changed);
  }

  /** A way out. */
  render(way: Way): TemplateResult {
    return renderWay(this.ways, way);
  }

  /** How long the code of a form is, where that matters. */
  lengthOf(form: string, code: string): TemplateResult | undefined {
    return form === 'wechat' && code ? renderWeChat(code, waysWords(this.bench.work.lang)) : undefined;
  }

  /** What was taken away. */
  get taken(): unknown {
    return renderTaken(this.bench, waysWords(this.bench.work.lang));
  }

  /** What became of it. */
  get afterwards(): TemplateResult {
    return renderPublished(this.published, waysWords(this.bench.work.lang));
  }

  /** What a form is called where the editor was tried: left, or removed. */
  stateOf(form: string): string {
    const {survival} = this;
    const words = waysWords(this.bench.work.lang);
    return survival && form in survival ? (survival[form as Probed] ? words.left : words.gone) : '';
  }

  /** Asks what an editor leaves. */
  get trial(): TemplateResult {
    const words = waysWords(this.bench.work.lang);
    const look = (value: string): void => {
      this.survival = survivalOf(value);
      this.probed = value.trim() && !this.survival ? words.probeNone : '';
      this.changed();
    };
    const copy = (): void => {
      this.probed = this.copy(PROBE) ? words.probeCopied : '';
      this.changed();
    };
    return html`<p class="hint" id="probe-hint">${words.probeHint}</p>
      <div class="buttons"><button id="probe-copy" @click=${copy}>${words.probeCopy}</button><span class="notice" role="status">${this.probed}</span></div>
      <label class="field"
        >${words.probeLabel}<textarea
          id="probe-text"
          class="code"
          rows="3"
          spellcheck="false"
          aria-describedby="probe-hint"
          @input=${(event: Event) => look((event.target as HTMLTextAreaElement).value)}
        ></textarea></label
      >`;
  }
}
