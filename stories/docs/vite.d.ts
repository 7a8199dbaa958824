// What Vite gives beside modules: a file as text, and sheets that are put into the page.
declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
