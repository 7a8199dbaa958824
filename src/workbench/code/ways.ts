// The ways out that are no code to paste: one list. No DOM.

/** A picture, paper, a frame for another site, a table. */
export const WAYS = ['picture', 'paper', 'frame', 'table'] as const;

export type Way = (typeof WAYS)[number];

/** Whether a name is that of a way out that is no code. */
export const isWay = (name: string): name is Way => (WAYS as readonly string[]).includes(name);
