import type { Sourced } from './types.js';

/** The day on which the article and our own additions were read; nobody has dialled the numbers. */
export const READ_ON = '2026-11-23';

/** The day on which the pages of {@link PAGES} were read. */
const PAGES_READ_ON = '2026-11-28';

/** Pages that single entries and lines come from: address, and the page's own date where it has one. */
const PAGES = {
  'alipay-hk': 'alipayhk.com/en/faq-shoppers/making-payment-bill-paymet/taobao',
  'ltn-scam': 'ec.ltn.com.tw/article/breakingnews/5342984, 2026-02-14',
  adcc: 'adcc.gov.hk/en-hk/alerts-detail/alerts-1744648913976389634.html, 2024-01-09',
  stheadline: 'stheadline.com, breaking-news/3541408, 2026-02-03',
  'zuoying-police': 'kcpd-zuoying.kcg.gov.tw, 2023-05-30',
  ganzhou: 'gzjxwh.com/news/zonghe/bianming/2021-03-15/390217.html, 2021-03-15',
  'macao-gcs': 'cdn.gcs.gov.mo/news/detail/en/N23KJ5er2b',
  qdxinzhong: 'm.qdxinzhong.com/bbs/14898.html',
  ettoday: 'finance.ettoday.net/news/3122318, 2026-02-24',
  'ltn-customs': 'ec.ltn.com.tw/article/breakingnews/5281390',
  nownews: 'nownews.com/news/6790491, 2026-02-28',
  buyandship: 'buyandship.com.tw, 2021-10-26',
  heal: 'heal.com.tw/pages/ez-way認證',
  taishin: 'taishinbank.com.tw, card-spending-dispute/Common-QA',
  'consumer-cy': 'cpc.ey.gov.tw',
  bnext: 'bnext.com.tw/article/85248',
  'mingpao-pickup': 'news.mingpao.com, 20250814/s00001/1755153904055',
  etnet: 'etnet.com.hk/www/tc/lifestyle/95957, 2025-08-14',
  'mingpao-mainland': 'news.mingpao.com, 20250815/s00002/1755194200037',
} as const;

export type PageId = keyof typeof PAGES;
/** A page, or what the pack's authors know themselves. */
export type SourceId = PageId | 'own';

/** A page as the source of a fact. */
export const pageSource = (id: PageId): Sourced => ({ source: PAGES[id], readOn: PAGES_READ_ON });
