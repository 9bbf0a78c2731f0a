import type { FirstStrings } from '../../shell/strings.js';

const strings: FirstStrings = {
  name: '淘寶客服小幫手',
  close: '關閉',
  language: '語言',
  back: '上一步',
  next: '下一步',
  retry: '再試一次',
  loading: '載入中…',

  stepper: '進度',
  stepEntry: '選入口',
  stepIssue: '說問題',
  stepAction: '下一步',
  stepNumber: '第 {n} 步',

  askHeading: '發生什麼事？',
  askHint: '用你自己的話說就好，國語、粵語、英文、拼音都看得懂。',
  askLabel: '說說你的問題',
  askPlaceholder: '例如：鞋子穿一天就開膠，想退錢',
  askClear: '清除',
  resultsLabel: '可能的答案',
  resultsCount: '找到 {n} 個可能的答案',
  resultsMore: '都不是？直接說問題',
  resultSimilar: '意思接近「{example}」',
  noResultsTitle: '這題還沒有現成的答案',
  noResultsText: '換個說法試試，或直接把問題寫給客服，我們幫你整理好訊息。',
  describeInstead: '直接說問題',
  suggestedHeading: '這裡常問',
  topicsHeading: '常見問題',
  topicEntries: '「{topic}」的問題',

  channelsHeading: '直接聯絡客服',
  channelsHint: '選一個管道，我們陪你把話說清楚。',
  recommended: '推薦',
  channelRoutes: '怎麼找到',
  platformWeb: '網頁',
  platformApp: 'App',
  tips: '小提醒',

  checkedOn: '資料查閱於 {date}',

  photosFull: '一個案子最多 9 張照片，後面的沒有加入。',
  photosLost: '照片沒有跟著草稿留下來，請再加一次。',
  photosOnly: '這裡只收照片。影片請先留在手機裡，客服要的時候再傳。',

  startOver: '換一個問題',
  forgotten: '已清除，這台裝置上也沒有留下。',
  undo: '復原',

  notOfficial: '這是獨立的小工具，不是淘寶官方。',
  onDevice: '全部在你的裝置上處理，不會上傳。',

  errorContent: '這個網站自訂的內容沒有載入，先用內建的內容。',
  errorLocale: '這個語言沒有載入成功，先用原來的語言。',
  errorSearch: '搜尋沒有載入成功，可能是網路不穩。你寫的內容都還在。',
  errorAdvice: '建議沒有載入成功，可能是網路不穩。你寫的內容都還在。',
  errorStorage: '這台裝置不讓我們保存草稿。可以繼續，只是關掉頁面後不會留下。',
};

export default strings;
