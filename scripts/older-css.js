// Styles for browsers that do not know them yet.
export const olderCss = {name: 'older-css'};
