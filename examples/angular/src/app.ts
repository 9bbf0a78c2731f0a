import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import 'taobao-help';
import type { TaobaoHelpCompleteEvent, TaobaoHelpStepChangeEvent } from 'taobao-help';
import { content, report, strings } from './help';

@Component({
  selector: 'shop-root',
  // Lets templates use elements that Angular does not know.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>山海選物</h1>
    <button id="theme" (click)="dark.set(!dark())">深色</button>
    <button id="reset" (click)="help.reset()">重來</button>
    <taobao-help
      #help
      region="tw"
      [attr.theme]="dark() ? 'dark' : 'light'"
      [content]="content"
      [strings]="strings"
      [report]="report"
      (taobao-help-step-change)="changeStep($event)"
      (taobao-help-complete)="complete($event)"
    >
      <p>電話 <a href="tel:+886277063088">(02) 7706-3088</a></p>
    </taobao-help>
    <p>
      步驟 <output id="step">{{ step() }}</output> 訂單 <output id="order">{{ order() }}</output>
    </p>
  `,
})
export class App {
  readonly content = content;
  readonly strings = strings;
  readonly report = report;
  readonly dark = signal(false);
  readonly step = signal('entry');
  readonly order = signal('');

  changeStep(event: TaobaoHelpStepChangeEvent): void {
    this.step.set(event.to);
  }

  complete(event: TaobaoHelpCompleteEvent): void {
    this.order.set(event.report.orderNumber);
  }
}
