import { createSignal } from 'solid-js';
import 'taobao-help';
import type { TaobaoHelpElement } from 'taobao-help';
import type {} from 'taobao-help/solid';
import { content, report, strings } from './help.js';

export function App() {
  let help!: TaobaoHelpElement;
  const [dark, setDark] = createSignal(false);
  const [step, setStep] = createSignal('entry');
  const [order, setOrder] = createSignal('');

  return (
    <main>
      <h1>山海選物</h1>
      <button id="theme" onClick={() => setDark(!dark())}>
        深色
      </button>
      <button id="reset" onClick={() => help.reset()}>
        重來
      </button>
      <taobao-help
        ref={help}
        region="tw"
        theme={dark() ? 'dark' : 'light'}
        prop:content={content}
        prop:strings={strings}
        prop:report={report}
        on:taobao-help-step-change={(event) => setStep(event.to)}
        on:taobao-help-complete={(event) => setOrder(event.report.orderNumber)}
      >
        <p>
          電話 <a href="tel:+886277063088">(02) 7706-3088</a>
        </p>
      </taobao-help>
      <p>
        步驟 <output id="step">{step()}</output> 訂單 <output id="order">{order()}</output>
      </p>
    </main>
  );
}
