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
  stepEntry: '找答案',
  stepIssue: '說清楚',
  stepAction: '怎麼做',
  stepNumber: '第 {n} 步',

  askHeading: '發生什麼事？',
  askHint: '用你自己的話說就好，中文、粵語、英文、拼音都看得懂。',
  askLabel: '說說你的問題',
  askPlaceholder: '例如：鞋子穿一天就脫膠，想退錢',
  askClear: '清除',
  askEmpty: '先寫一句話，或點下面的問題。',
  resultsLabel: '可能的答案',
  resultsCount: '找到 {n} 個可能的答案，第一個是：{first}',
  resultsNone: '答案已收起，下面是常見問題。',
  resultSimilar: '意思接近「{example}」',
  noResultsTitle: '這題還沒有現成的答案',
  noResultsText: '換個說法試試，或把事情寫下來，我們幫你整理成給客服的訊息。',
  describeInstead: '都不是，幫我寫給客服',
  describe: '寫下來，幫我整理給客服',
  suggestedHeading: '這裡常問',
  topicsHeading: '常見問題',
  topicEntries: '「{topic}」的問題',

  channelsHeading: '直接找客服',
  recommended: '推薦',
  channelRoutes: '怎麼找到',
  platformWeb: '網頁',
  platformApp: 'App',
  tips: '小提醒',

  checkedOn: '資料查閱於 {date}',

  photosFull: '一個案子最多 9 張照片，後面的沒有加入。',
  photosLost: '照片沒有跟著草稿留下來，請再加一次。',
  photosOnly: '這裡只收照片。影片請先留在手機裡，客服要的時候再傳。',

  startOver: '問另一個問題',
  forgotten: '已清除，現在還可以復原。',
  finished: '問下一件事。剛才那件可以復原。',
  undo: '復原',

  notOfficial: '這是獨立的小工具，不是淘寶官方。',
  onDevice: '全部在你的裝置上處理，不會上傳。',
  newTab: '在新分頁開啟',

  errorContent: '這個網站自訂的內容沒有載入，先用內建的內容。',
  errorLocale: '這個語言沒有載入成功，先用原來的語言。',
  errorSearch: '搜尋沒有載入成功，可能是網路不穩。你寫的內容都還在。',
  errorAdvice: '建議沒有載入成功，可能是網路不穩。你寫的內容都還在。',
  errorStorage: '這台裝置不讓我們保存草稿。可以繼續，只是關掉頁面後不會留下。',
  resultBest: '最可能',
  resultsPerhaps: '不太確定，是不是這些？',
  allTopics: '全部問題',
  photosAdd: '加入照片',
  photosCount: '{n} 張照片',
  caseLinkBad: '這個連結不完整或壞了，打不開那件事。請再複製一次，或從這裡開始。',
  caseReplaced: '已打開連結裡的那件事。',
};

export default strings;
