import { menuName } from './menu-names.js';

/** Menu names of Taobao's screens in the order a shopper meets them. */
export interface Menus {
  /** Web, from the top right of the page. */
  readonly contact: readonly string[];
  readonly official: readonly string[];
  readonly human: readonly string[];
  readonly orders: readonly string[];
  readonly returns: readonly string[];
  readonly cancel: readonly string[];
  readonly track: readonly string[];
  readonly password: readonly string[];
}

/** As the region site shows them; English readers see these, too. */
export const MENUS_HANT: Menus = {
  contact: ['聯繫客服', '消費者客服'],
  official: ['我的淘寶', '官方客服'],
  human: ['我的淘寶', '官方客服', '召喚人工客服'],
  orders: ['我的淘寶', '已買到的寶貝'],
  returns: ['我的淘寶', '已買到的寶貝', '退款/退貨'],
  cancel: ['我的淘寶', '已買到的寶貝', '取消訂單'],
  track: ['我的淘寶', '已買到的寶貝', '查看物流'],
  password: ['忘記密碼'],
};

/** As the mainland's screens show them. */
export const MENUS_HANS = Object.fromEntries(
  Object.entries(MENUS_HANT).map(([id, path]: [string, readonly string[]]) => [
    id,
    path.map((name) => menuName(name, 'zh-Hans')),
  ]),
) as unknown as Menus;
