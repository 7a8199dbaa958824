// A page's own Lit, another copy than the one in the library.
import {html, render} from '../../node_modules/lit-html/lit-html.js';

const own = document.getElementById('own');
own.textContent = '';
render(html`<b>由网页自己的Lit写出</b>`, own);
