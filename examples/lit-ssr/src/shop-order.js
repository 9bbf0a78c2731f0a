import { LitElement, css, html } from 'lit';
import { content, report, strings } from './help.js';

/** The shop's order page: rendered on the server with its shadow root, hydrated in the browser. */
export class ShopOrder extends LitElement {
  static properties = { step: { state: true }, order: { state: true }, dark: { state: true } };

  static styles = css`
    /* What the first step needs on this page's width: nothing below it moves when it comes. */
    taobao-help {
      display: flow-root;
      min-height: 960px;
      --taobao-help-panel-height: 960px;
    }
  `;

  constructor() {
    super();
    this.step = 'entry';
    this.order = '';
    this.dark = false;
  }

  get help() {
    return this.renderRoot.querySelector('taobao-help');
  }

  render() {
    return html`
      <h1>山海選物</h1>
      <button id="theme" @click=${() => (this.dark = !this.dark)}>深色</button>
      <button id="reset" @click=${() => this.help.reset()}>重來</button>
      <taobao-help
        region="tw"
        theme=${this.dark ? 'dark' : 'light'}
        .content=${content}
        .strings=${strings}
        .report=${report}
        @taobao-help-step-change=${(event) => (this.step = event.to)}
        @taobao-help-complete=${(event) => (this.order = event.report.orderNumber)}
      >
        <p>電話 <a href="tel:+886277063088">(02) 7706-3088</a></p>
      </taobao-help>
      <p>步驟 <output id="step">${this.step}</output> 訂單 <output id="order">${this.order}</output></p>
    `;
  }
}

customElements.define('shop-order', ShopOrder);
