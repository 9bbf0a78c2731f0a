import { html } from '../markup.js';

export default ({ workbench, shared }) =>
  html` <section class="page-head">
      <h1>${workbench.heading}</h1>
      <p class="lead">${workbench.lead}</p>
    </section>
    <div class="wide" id="app"><p class="hint">${shared.noScript}</p></div>`;
