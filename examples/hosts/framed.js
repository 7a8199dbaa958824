// A portal that keeps a frame as high as what stands in it.
document.getElementById('frame').addEventListener('click', () => {
  const frame = document.createElement('iframe');
  frame.title = '政府工作报告图解';
  frame.src = 'plain.html';
  frame.style.cssText = 'border: 0; display: block; height: 300px; width: 100%';
  document.getElementById('report').append(frame);
  const fit = () => {
    frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
    requestAnimationFrame(fit);
  };
  frame.addEventListener('load', fit);
});
