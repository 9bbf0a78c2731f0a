import { html } from '../markup.js';

export default ({ cases, shared }) =>
  html` <section class="page-head">
      <h1>${cases.heading}</h1>
      <p class="lead">${cases.lead}</p>
    </section>
    <div class="wide" id="app"><p class="hint">${shared.noScript}</p></div>`;
