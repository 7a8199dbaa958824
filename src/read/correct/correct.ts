// Does to a draft what a person does: the one door of all corrections. Pure.
import type {Draft} from '../draft/steps.js';
import {add} from './add.js';
import {change} from './change.js';
import type {Corrected, Correction, Refused} from './correction.js';
import {extend} from './extent.js';
import {join, split} from './join.js';
import {Refusal} from './refusal.js';
import {remove} from './remove.js';

function done(draft: Draft, correction: Correction): Corrected {
  switch (correction.kind) {
    case 'remove':
      return remove(draft, correction.id);
    case 'add':
      return add(draft, correction);
    case 'change':
      return change(draft, correction.id, correction.set);
    case 'extent':
      return extend(draft, correction);
    case 'join':
      return join(draft, correction.id, correction.other);
    case 'split':
      return split(draft, correction.id);
  }
}

/** A new draft in which a correction is made; or why it cannot be made. The draft that was given stays as it is. */
export function correct(draft: Draft, correction: Correction): Corrected | Refused {
  try {
    return done(draft, correction);
  } catch (error) {
    if (error instanceof Refusal) return {refused: error.code};
    throw error;
  }
}
