// What teaches Lit to take over what the server rendered has to come before any component.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './shop-order.js';
import 'taobao-help';
