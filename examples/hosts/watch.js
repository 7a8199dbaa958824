// Keeps what a page says and what its policy stops, for browsers that tell a test too little. The tests put it first into a host page.
const seen = (window.seen = {lines: [], violations: []});

for (const level of ['log', 'info', 'warn', 'error']) {
  const own = console[level];
  console[level] = (...words) => {
    seen.lines.push(words.join(' '));
    own.apply(console, words);
  };
}
window.addEventListener('error', ({message}) => seen.lines.push(String(message)));
window.addEventListener('unhandledrejection', ({reason}) => seen.lines.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
  seen.violations.push(`${violatedDirective} ${sample}`),
);
