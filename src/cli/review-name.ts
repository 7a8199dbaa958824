// The name of the file beside a dataset that holds what a person decided of it.

/** report.review.json beside report.json. */
export const reviewNameOf = (file: string): string => file.replace(/(\.json)?$/i, '.review.json');
