// The support for hydration has to come before any component: it teaches Lit to take over the markup of the server.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './shop-order.js';
import 'taobao-help';
