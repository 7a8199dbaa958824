// The heading of a step, with its number.
import {html, type TemplateResult} from 'lit';
import type {BenchWords} from './words.js';

/** The steps of the workbench, in order. */
const STEPS = ['source', 'proofread', 'files', 'data', 'pick', 'compose', 'preview', 'code'] as const;

export type Step = (typeof STEPS)[number];

export const renderHeading = (step: Step, words: BenchWords): TemplateResult =>
  html`<h2 id=${step}><span class="step">${STEPS.indexOf(step) + 1}</span>${words.steps[step]}</h2>`;
