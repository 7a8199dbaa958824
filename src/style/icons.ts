// Drawn icons of themes and units: data of a path in a box of 24, stroked. Written by `node tools/build/write-icons.js`.
// From Tabler Icons, MIT licence, copyright 2020-2026 Paweł Kuna.

/** The path of each icon by the name that a dataset gives it. */
export const icons: Readonly<Record<string, string>> = {
  economy: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0m6 1h6M9 8l3 4.5M15 8l-3 4.5V17',
  upgrade: 'M22 6h-5v5h-5v5H7v5H2m4-11V3M3 6l3-3l3 3',
  city: 'M3 21h18M5 21V7l8-4v18m6 0V11l-6-4M9 9v.01M9 12v.01M9 15v.01M9 18v.01',
  livelihood: 'M19.5 12.572L12 20l-7.5-7.428A5 5 0 1 1 12 6.006a5 5 0 1 1 7.5 6.572',
  governance: 'M7 20h10M6 6l6-1l6 1m-6-3v17m-3-8L6 6l-3 6a3 3 0 0 0 6 0m12 0l-3-6l-3 6a3 3 0 0 0 6 0',
  industry: 'M3 21h18M5 21V9l5 4V9l5 4h4M19 21v-8l-1.436-9.574A.5.5 0 0 0 17.069 3h-1.145a.5.5 0 0 0-.494.418L14 12m-5 5h1m4 0h1',
  project: 'M6 21h6m-3 0V3L3 9h18M9 3l10 6M17 9v4a2 2 0 1 1-2 2',
  ecology: 'M12 10a6 6 0 0 0-6-6H3v2a6 6 0 0 0 6 6h3m0 2a6 6 0 0 1 6-6h3v1a6 6 0 0 1-6 6h-3m0 5V10',
  welfare: 'M4 12a8 8 0 0 1 16 0zm8 0v6a2 2 0 0 0 4 0',
  service: 'M3 21h18M3 10h18M5 6l7-3l7 3M4 10v11m16-11v11M8 14v3m4-3v3m4-3v3',
};

/** The path of the icon of what a unit measures. */
export const unitIcons: Readonly<Record<string, string>> = {
  money:
    'M9 14c0 1.657 2.686 3 6 3s6-1.343 6-3s-2.686-3-6-3s-6 1.343-6 3M9 14v4c0 1.656 2.686 3 6 3s6-1.344 6-3v-4M3 6c0 1.072 1.144 2.062 3 2.598s4.144.536 6 0S15 7.072 15 6s-1.144-2.062-3-2.598s-4.144-.536-6 0S3 4.928 3 6M3 6v10c0 .888.772 1.45 2 2M3 11c0 .888.772 1.45 2 2',
  people: 'M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2m1-17.87a4 4 0 0 1 0 7.75M21 21v-2a4 4 0 0 0-3-3.85',
  homes: 'M5 12H3l9-9l9 9h-2M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7M9 21v-6a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v6',
  area: 'M3 5h11m-2 2l2-2l-2-2M5 3L3 5l2 2m14 3v11m-2-2l2 2l2-2m0-7l-2-2l-2 2M3 12a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  length: 'M17 3l4 4L7 21l-4-4zm-1 4l-1.5-1.5M13 10l-1.5-1.5M10 13l-1.5-1.5M7 16l-1.5-1.5',
  weight:
    'M9 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6.835 9h10.33a1 1 0 0 1 .984.821l1.637 9A1 1 0 0 1 18.802 20H5.198a1 1 0 0 1-.984-1.179l1.637-9A1 1 0 0 1 6.835 9',
  power: 'M13 3v7h6l-8 11v-7H5z',
};
