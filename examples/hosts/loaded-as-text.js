// Reads the library as text and runs it, as jQuery does with a script in what html() puts in: the library then has no script tag of its own.
const {src, dataset} = document.currentScript;

fetch(new URL(`${dataset.base}tujie.classic.js`, src))
  .then((response) => response.text())
  .then((code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
    script.remove();
  });
