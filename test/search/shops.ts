import type { Entry } from '../../src/content/types.js';

/** A made-up shop's entry: what it is taught with, and what it is then asked. */
type Row = readonly [id: string, title: string, answer: string, taught: string, asked: string];

export interface Shop {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Questions that the training has not seen, with the entry that answers. */
  readonly asked: readonly (readonly [question: string, id: string])[];
}

const shop = (name: string, rows: readonly Row[]): Shop => ({
  name,
  entries: rows.map(([id, title, answer, taught]) => ({
    id,
    topic: 'shop',
    title,
    keywords: [],
    answer,
    steps: [],
    notes: [],
    problem: title,
    solutions: [],
    evidence: [],
    related: [],
    questions: taught.split(' / '),
  })),
  asked: rows.flatMap(([id, , , , asked]) =>
    asked.split(' / ').map((question): [string, string] => [question, id]),
  ),
});

const FORWARDER: readonly Row[] = [
  [
    'storage-days',
    '免費倉儲幾天',
    '包裹到倉後可以免費放三十天，之後每天收五元。',
    '東西可以在你們倉庫放多久 / 放太久會不會收錢 / 免費存放期限是幾天 / 我想等其他包裹到齊再一起寄可以放嗎 / 超過三十天怎麼算 / 倉租一天多少 / 包裹放在倉庫會被丟掉嗎 / 可以延長存放時間嗎',
    '我的貨能在倉庫擺幾天 / 存太久要另外付費嗎 / 我下個月才要寄，先幫我放著行不行',
  ],
  [
    'combine',
    '怎麼合併包裹',
    '在會員中心勾選要合箱的包裹，按「合併出貨」。',
    '可以把三個包裹合成一箱嗎 / 怎麼合箱 / 合併要不要加錢 / 勾錯了能不能拆開重新合 / 不同賣家的東西能一起寄嗎 / 合箱要多久 / 最多能合幾件 / 合併出貨按鈕在哪裡',
    '我買了五家店想裝成同一箱寄過來 / 幾個包裹併在一起怎麼操作 / 合箱費用怎麼收',
  ],
  [
    'volume-weight',
    '體積重怎麼算',
    '長乘寬乘高除以六千，和實重取大的計費。',
    '什麼是材積 / 為什麼我的重量比實際重 / 體積重怎麼計算 / 箱子很大但是很輕怎麼收費 / 你們除以五千還是六千 / 量出來的尺寸好像不對 / 實重跟材積重看哪個 / 棉被很占空間運費會很貴嗎',
    '明明只有兩公斤怎麼算我六公斤 / 材積計費公式是什麼 / 東西輕可是箱子大要怎麼計價',
  ],
  [
    'forbidden',
    '哪些東西不能寄',
    '液體、電池、食品和仿牌不能寄。',
    '可以寄行動電源嗎 / 化妝水能不能集運 / 食物可以寄嗎 / 禁運品有哪些 / 刀子能寄嗎 / 有電池的玩具收不收 / 藥品可以帶過來嗎 / 寄了違禁品會怎樣',
    '請問香水你們收嗎 / 鋰電池的東西走得了嗎 / 哪些物品是不收的',
  ],
  [
    'id-card',
    '實名認證怎麼做',
    '在會員中心填身分證字號，並用 EZ WAY 確認。',
    '為什麼要身分證 / 實名制怎麼弄 / EZ WAY 要怎麼按 / 認證一直不過 / 可以用別人的名字收嗎 / 護照可以代替身分證嗎 / 沒有實名會怎樣 / 名字打錯要怎麼改認證',
    '身分驗證失敗好幾次 / 一定要提供身份證字號嗎 / ez way 推播沒收到不能確認',
  ],
  [
    'sea-air',
    '海運和空運差在哪',
    '空運三到五天，海運七到十二天，海運便宜一半。',
    '海快跟空運哪個便宜 / 海運要幾天 / 急件要選哪一種 / 大件只能走海運嗎 / 空運一公斤多少 / 可以改成空運嗎 / 船期多久一班 / 選錯運送方式怎麼辦',
    '坐船的話大概多久 / 飛機跟船運價差多少 / 很趕要選什麼方式寄',
  ],
  [
    'warehouse-address',
    '倉庫地址怎麼填',
    '收件人填會員編號，地址照會員中心的複製。',
    '賣家要我填哪個地址 / 倉庫地址在哪裡看 / 收件人要寫什麼 / 會員編號忘記寫了怎麼辦 / 電話填誰的 / 你們有幾個倉 / 東莞倉還在嗎 / 淘寶的收貨地址要怎麼設定成你們',
    '我在網站上下單時收件那欄要怎麼寫 / 沒寫會員代號包裹認得出來嗎 / 你們的收貨倉在哪一區',
  ],
  [
    'claim-parcel',
    '無頭件怎麼認領',
    '在「無主包裹」輸入單號並附上購買截圖。',
    '倉庫說沒有我的包裹 / 無主件在哪裡找 / 顯示到倉可是後台沒出現 / 怎麼認領包裹 / 認領要附什麼 / 包裹入庫了沒有歸到我的會員 / 被別人認走了 / 認領要等幾天',
    '物流寫你們簽了我後台卻空的 / 我要認一個沒有名字的件 / 無頭件需要提供什麼證明',
  ],
  [
    'reinforce',
    '加固包裝多少錢',
    '木箱加固一百八，氣泡紙免費。',
    '易碎品可以加強包裝嗎 / 幫我多包幾層 / 打木架多少 / 玻璃杯要怎麼包 / 氣泡紙要錢嗎 / 可以幫忙換箱子嗎 / 加固要在哪裡勾 / 沒加固碎了賠不賠',
    '怕摔壞想要釘木箱 / 請幫我的瓷器裹厚一點 / 加強保護怎麼收費',
  ],
  [
    'wallet-top-up',
    '儲值怎麼用',
    '在會員錢包用轉帳或超商代碼儲值。',
    '錢包怎麼儲值 / 儲值可以退嗎 / 轉帳後多久入點 / 超商繳費代碼在哪 / 餘額可以折運費嗎 / 儲值金有期限嗎 / 點數不見了 / 最低要儲多少',
    '我剛匯款了錢包怎麼還是零 / 帳戶裡剩的點數能領回嗎 / 便利商店可以加值嗎',
  ],
];

const POTTERY: readonly Row[] = [
  [
    'workshop-book',
    'Book a workshop',
    'Pick a Saturday in the calendar and pay a deposit of 20.',
    'how do I book a class / can I join the throwing course / is there a beginners workshop / which saturdays are free / do you run evening classes / can I bring my daughter to the class / how many people are in a group / do I have to pay a deposit for the course',
    'I would like a place in the next lesson / are there any spaces on the wheel class / can kids take part in a workshop',
  ],
  [
    'firing',
    'Fire my own pots',
    'Bring dry pieces on Tuesdays; a shelf costs 15.',
    'can you fire pieces I made at home / how much is a kiln shelf / do you do bisque firing / what temperature is your kiln / when can I drop off my pots for firing / my clay is stoneware can you fire it / do you glaze fire other peoples work / what if my pot explodes in the kiln',
    'I need somewhere to fire my own clay / price for using your kiln / which day do I bring unfired work',
  ],
  [
    'glaze-safe',
    'Are the glazes food safe',
    'All are lead free; the gold rims are not for microwaves.',
    'is the mug microwave safe / do your glazes contain lead / can I put the plates in the dishwasher / is it ok to eat from the bowls / does the gold rim survive the dishwasher / oven proof or not / will the colour fade when washed / are they food safe',
    'can these bowls go into a microwave / any toxic stuff in the glaze / dishwasher yes or no for the gold ones',
  ],
  [
    'commission',
    'Order a set made for you',
    'Send us a sketch; a set takes eight weeks.',
    'can you make a dinner set for me / I want my name on a mug / do you take custom orders / how long does a commission take / can you copy my grandmothers teapot / wedding set with initials please / minimum number for a custom order / what does a bespoke set cost',
    'could you do six plates with our logo / we would like something made to order / time needed for a personalised set',
  ],
  [
    'gift-voucher',
    'Gift vouchers',
    'Vouchers come by mail and are good for two years.',
    'do you sell gift cards / how long is a voucher valid / can I use a voucher online / I lost my gift voucher / can the voucher be used for a class / voucher for my mum / is there a paper version of the gift card / my voucher code does not work',
    'I would like to give a friend a gift certificate / does a voucher run out / the gift code is refused at checkout',
  ],
  [
    'seconds',
    'Seconds sale',
    'On the first Sunday of a month, with small flaws, at half price.',
    'when is the seconds sale / do you sell pieces with flaws cheaper / where is the outlet / are seconds online too / how much off are the seconds / is there a sale this month / can I reserve seconds / what is wrong with the seconds',
    'any imperfect pots for less / date of the next seconds day / are the flawed ones half price',
  ],
  [
    'clay-supplies',
    'Buy clay and tools',
    'Ten-kilo bags from 12; tools are at the counter.',
    'do you sell clay / how much is a bag of porcelain / can I buy tools from you / do you have turning tools / which clay for beginners / do you sell glaze powder / can I buy a wheel / do you have air drying clay',
    'where can I get a bag of stoneware clay / sponges and wire cutters in your shop / price of ten kilos of clay',
  ],
  [
    'studio-rent',
    'Rent a wheel or bench',
    'Members pay 60 a month for a shelf and the wheels.',
    'can I rent a wheel by the hour / how does membership work / do you have bench space / is there a waiting list for members / can I use the studio on sundays / what does membership cost / do members get a key / can I store my work on a shelf',
    'hire a potters wheel for an afternoon / monthly fee for using your studio / become a member',
  ],
  [
    'repair-kintsugi',
    'Repair a broken piece',
    'We mend with gold lacquer; it takes a month.',
    'can you mend my broken bowl / do you do kintsugi / handle came off a mug I own can you glue it / repair of an old vase / how much is a gold repair / my cat knocked over a plate can it be fixed / is a repaired cup watertight / do you restore antique ceramics',
    'fix a cracked family teapot with gold / cost to restore a vase / I dropped a dish can you put it together',
  ],
  [
    'visit-parking',
    'Visit and park',
    'Open Wednesday to Sunday; park behind the mill.',
    'where can I park / what time do you open / is there a bus to the studio / are dogs allowed / is it wheelchair accessible / can I just walk in to look around / are you open on mondays / how do I get to the mill',
    'is there a car park near you / opening hours at the weekend / can I come with my dog',
  ],
];

export const SHOPS: readonly Shop[] = [shop('a forwarder', FORWARDER), shop('a pottery', POTTERY)];

/** Questions that neither the shops nor the bundled entries answer. */
export const ASIDE: readonly string[] = [
  '今天天氣如何',
  '你們有在徵人嗎',
  '哪一款手機比較好',
  '晚餐吃什麼',
  '幫我寫一首詩',
  'what is the capital of france',
  'tell me a joke',
  'who won the match',
  'how do I learn spanish',
  'recommend me a film',
];
