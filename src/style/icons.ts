// Drawn icons of themes: data of a path in a box of 24, stroked. Written by `node tools/build/write-icons.js`.
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
