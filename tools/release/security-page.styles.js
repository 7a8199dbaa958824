// The style of 安全说明.html: one column of lines beside their titles, and the same on paper.
export const styles = `
:root {--ink: #1f1b18; --ink-2: #5c534b; --rule: #d9cfc2; --accent: #9a1b2b; --mono: ui-monospace, 'SFMono-Regular', Consolas, monospace}
* {box-sizing: border-box}
body {background: #fff; color: var(--ink); font: 17px/1.75 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
  line-break: strict; margin: 0 auto; max-width: 1080px; padding: 0 clamp(18px, 4vw, 40px) 56px}
header {border-bottom: 3px double var(--ink); padding: clamp(24px, 5vw, 56px) 0 20px}
header p {color: var(--ink-2); margin: 0}
h1 {font-size: clamp(34px, 5vw, 54px); line-height: 1.25; margin: 4px 0 12px}
header .lead {color: var(--ink); max-width: 42em}
section {border-bottom: 1px solid var(--rule); padding: 24px 0}
h2 {color: var(--accent); font-size: 21px; line-height: 1.4; margin: 0 0 8px}
ul {list-style: none; margin: 0; padding: 0}
li + li {border-top: 1px solid var(--rule); margin-top: 10px; padding-top: 10px}
li p {margin: 0}
small {color: var(--ink-2); display: block; font: 14px/1.5 var(--mono)}
code, pre {font: 14px/1.6 var(--mono); overflow-wrap: anywhere; white-space: pre-wrap}
li code {background: #f6f1ea; padding: 2px 4px}
li code:not(.own) {white-space: nowrap}
li .own {display: block; margin-top: 6px; padding: 8px 12px}
pre {background: #f6f1ea; margin: 8px 0; padding: 8px 12px; word-break: break-all}
table {border-collapse: collapse; font-size: 15px; width: 100%}
th, td {border-top: 1px solid var(--rule); overflow-wrap: anywhere; padding: 8px 16px 8px 0; text-align: left; vertical-align: top}
thead th {border-top: 0; color: var(--ink-2); font-weight: 400; white-space: nowrap}
tbody th {font-weight: 600}
td span {display: inline-block; margin-right: 8px}
div > :first-child {margin-top: 0}
@media (max-width: 560px) {
  tr {border-top: 1px solid var(--rule); display: block; padding: 8px 0}
  th, td {border: 0; display: block; padding: 0}
  thead {display: none}
}
@media (min-width: 860px) {
  section {display: grid; gap: 0 40px; grid-template-columns: 9em minmax(0, 1fr)}
}
@media print {
  @page {margin: 16mm 15mm}
  body {font-size: 10.5pt; line-height: 1.5; max-width: none; padding: 0}
  header {padding-top: 0}
  h1 {font-size: 24pt}
  h2 {break-after: avoid; font-size: 12pt}
  li, tr, pre {break-inside: avoid}
  section {display: grid; gap: 0 6mm; grid-template-columns: 6em minmax(0, 1fr); padding: 4mm 0}
  li + li {margin-top: 1.5mm; padding-top: 1.5mm}
  small, code, pre, table {font-size: 8pt}
  th, td {padding: 1mm 3mm 1mm 0}
}
`;
