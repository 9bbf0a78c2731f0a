import LOCALES from 'site:locales';
import { html } from '../markup.js';

const [first] = LOCALES;

/** A page with the widget alone, which another page holds in a frame and tells what to show. */
export default html`<!doctype html>
  <html lang="${first}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>淘寶客服小幫手</title>
      <meta name="description" content="小幫手，別無其他：說一句發生什麼事，就知道下一步。" />
      <link rel="icon" href="demo/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="assets/site.css" />
      <script src="assets/${first}/stage.js"></script>
    </head>
    <body class="stage"></body>
  </html>`;
