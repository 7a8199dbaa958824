// What the types of JSX refuse. Each line below a mark is wrong; a line that is not would be an error itself.
import type {} from 'tujie/types/react';

export const faults = [
  // @ts-expect-error: no such palette
  <tujie-dataset palette="green" />,
  // @ts-expect-error: no such layout of a card
  <tujie-indicator-card layout="mirrored" />,
  // @ts-expect-error: no such attribute
  <tujie-indicator-card indicater="gdp-2018" />,
  // @ts-expect-error: an attribute of another tag
  <tujie-indicator-card shape="dial" />,
  // @ts-expect-error: no number
  <tujie-indicator-card heading-level="two" />,
  // @ts-expect-error: a dataset is an object
  <tujie-report report="gangzha-2019.json" />,
  // @ts-expect-error: a listener is a function; TypeScript lets names with a hyphen pass that nobody declares, as `ontujie-loaded`
  <tujie-report ontujie-load="load" />,
  // @ts-expect-error: the event of a choice has no report
  <tujie-keyword-strip ontujie-select={(event) => event.report} />,
  // @ts-expect-error: no such tag
  <tujie-card />,
];
