// Own entries of this shop beside the bundled ones, and its own name for the widget.
import { mergeContent } from 'taobao-help/content';
import zhHant from 'taobao-help/content/zh-Hant';

export const content = mergeContent(zhHant, {
  topics: [{ id: 'shop', title: '山海選物' }],
  entries: [
    {
      id: 'shop-pickup',
      topic: 'shop',
      title: '到門市自取',
      keywords: ['自取', '取貨'],
      answer: '結帳時選門市自取。到貨後七天內帶訂單編號來拿。',
      questions: ['東西可以去店裡拿嗎', '不要宅配我要自己去拿'],
    },
  ],
  omit: ['contact-social'],
});

export const strings = { name: '山海選物客服' };

export const report = { orderNumber: '2345678901234567890' };
