// Darkens the page as the extension does.
/* global DarkReader */
DarkReader.setFetchMethod(window.fetch);
document.getElementById('dark').addEventListener('click', () => DarkReader.enable({brightness: 100, contrast: 100, sepia: 0}));
