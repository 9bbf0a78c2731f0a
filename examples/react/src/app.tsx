import { useRef, useState } from 'react';
import 'taobao-help';
import type { TaobaoHelpElement } from 'taobao-help';
import type {} from 'taobao-help/react';
import { content, report, strings } from './help.js';

export function App() {
  const help = useRef<TaobaoHelpElement>(null);
  const [dark, setDark] = useState(false);
  const [step, setStep] = useState('entry');
  const [order, setOrder] = useState('');

  return (
    <main>
      <h1>山海選物</h1>
      <button id="theme" onClick={() => setDark(!dark)}>
        深色
      </button>
      <button id="reset" onClick={() => help.current?.reset()}>
        重來
      </button>
      <taobao-help
        ref={help}
        region="tw"
        theme={dark ? 'dark' : 'light'}
        content={content}
        strings={strings}
        report={report}
        ontaobao-help-step-change={(event) => setStep(event.to)}
        ontaobao-help-complete={(event) => setOrder(event.report.orderNumber)}
      >
        <p>
          電話 <a href="tel:+886277063088">(02) 7706-3088</a>
        </p>
      </taobao-help>
      <p>
        步驟 <output id="step">{step}</output> 訂單 <output id="order">{order}</output>
      </p>
    </main>
  );
}
