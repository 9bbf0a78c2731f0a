import { html } from '../markup.js';

export default ({ playground, shared }) =>
  html` <section class="page-head">
      <h1>${playground.heading}</h1>
      <p class="lead">${playground.lead}</p>
    </section>
    <div class="wide" id="app"><p class="hint">${shared.noScript}</p></div>`;
