// The button of a news site that draws its page as a picture.
/* global html2canvas */
document.getElementById('picture').addEventListener('click', () =>
  html2canvas(document.querySelector('main'), {logging: false}).then(
    (canvas) => document.getElementById('drawn').append(canvas),
    (error) => (document.getElementById('drawn').textContent = String(error)),
  ),
);
