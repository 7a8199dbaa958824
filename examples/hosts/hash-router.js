// A page whose routes are behind the #; whoever else writes there breaks it.
const show = () => (document.getElementById('route').textContent = window.location.hash || '#/');

window.addEventListener('hashchange', show);
show();
