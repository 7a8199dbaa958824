// Asks for the dataset once more, as a page does when the reader is back on the line.
document.getElementById('reload').addEventListener('click', () => {
  for (const piece of document.querySelectorAll('tujie-dataset, tujie-goal-gauge')) piece.reload();
});
