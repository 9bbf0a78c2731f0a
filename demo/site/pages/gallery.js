import { html } from '../markup.js';
import { rootOf } from '../layout.js';

/** Host pages by their name in the words. */
const HOSTS = {
  shop: 'demo/index.html',
  forwarding: 'demo/gallery/forwarding.html',
  blog: 'demo/gallery/blog.html',
  docs: 'demo/gallery/docs.html',
  app: 'demo/gallery/app.html',
  rtl: 'demo/gallery/rtl.html',
};

export default ({ gallery }, locale) =>
  html` <section class="page-head">
      <h1>${gallery.heading}</h1>
      <p class="lead">${gallery.lead}</p>
    </section>
    <ul class="wide hosts">
      ${Object.entries(HOSTS).map(([name, path]) => {
        const [title, text] = gallery.pages[name];
        return html`<li>
          <div class="shot">
            <iframe
              tabindex="-1"
              aria-hidden="true"
              title="${title}"
              data-src="${rootOf(locale)}${path}"
            ></iframe>
          </div>
          <h2><a href="${rootOf(locale)}${path}">${title}</a></h2>
          <p>${text}</p>
        </li>`;
      })}
    </ul>`;
