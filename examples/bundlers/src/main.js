import 'taobao-help';
import { content, report, strings } from './help.js';

const help = document.querySelector('taobao-help');
const show = (id, text) => (document.getElementById(id).textContent = text);

Object.assign(help, { content, report, strings });
help.addEventListener('taobao-help-step-change', (event) => show('step', event.to));
help.addEventListener('taobao-help-complete', (event) => show('order', event.report.orderNumber));
document.getElementById('reset').onclick = () => help.reset();
document.getElementById('theme').onclick = () => {
  help.theme = help.theme === 'dark' ? 'light' : 'dark';
};
