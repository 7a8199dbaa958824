// A bar that reads an article to its reader: it takes the text as the browser gives it.
document.getElementById('read').addEventListener('click', () => {
  document.getElementById('heard').textContent = document.querySelector('article').innerText;
});
