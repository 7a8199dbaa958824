// Shows an article as a picture, which a reader can keep.
document.getElementById('save').addEventListener('click', async () => {
  const picture = new Image();
  picture.alt = '正文的图片';
  picture.src = await window.htmlToImage.toSvg(document.querySelector('article'), {skipFonts: true});
  await picture.decode();
  document.getElementById('picture').replaceChildren(picture);
});
