// For the stories, which are TypeScript: the types of fictional-province.js.

/** The dataset of a province that is nowhere, with exactly so many figures. */
export function fictionalProvince(wanted?: {readonly figures?: number; readonly seed?: number}): object;
