import type { FirstStrings } from '../../shell/strings.js';

const strings: FirstStrings = {
  name: '淘宝客服小助手',
  close: '关闭',
  language: '语言',
  back: '上一步',
  next: '下一步',
  retry: '再试一次',
  loading: '加载中…',

  stepper: '进度',
  stepEntry: '找答案',
  stepIssue: '说清楚',
  stepAction: '怎么做',
  stepNumber: '第 {n} 步',

  askHeading: '遇到什么问题了？',
  askHint: '用自己的话说就行，普通话、粤语、英文、拼音都看得懂。',
  askLabel: '说说你的问题',
  askPlaceholder: '例如：鞋子穿一天就开胶，想退钱',
  askClear: '清空',
  askEmpty: '先写一句话，或点下面的问题。',
  resultsLabel: '可能的答案',
  resultsCount: '找到 {n} 个可能的答案，第一个是：{first}',
  resultsNone: '答案已收起，下面是常见问题。',
  resultSimilar: '意思接近“{example}”',
  noResultsTitle: '这个问题还没有现成的答案',
  noResultsText: '换个说法试试，或者把事情写下来，我们帮你整理成给客服的消息。',
  describeInstead: '都不是，帮我写给客服',
  describe: '写下来，帮我整理给客服',
  suggestedHeading: '这里常问',
  topicsHeading: '常见问题',
  topicEntries: '“{topic}”的问题',

  channelsHeading: '直接找客服',
  recommended: '推荐',
  channelRoutes: '怎么找到',
  platformWeb: '网页',
  platformApp: 'App',
  tips: '小提示',

  checkedOn: '资料查阅于 {date}',

  photosFull: '一件事最多 9 张照片，后面的没有加入。',
  photosLost: '照片没有跟着草稿留下来，请再添加一次。',
  photosOnly: '这里只收照片。视频请先留在手机里，客服要的时候再发。',

  startOver: '问另一个问题',
  forgotten: '已清除，现在还可以恢复。',
  finished: '问下一件事。刚才那件可以恢复。',
  undo: '撤销',

  notOfficial: '这是独立的小工具，不是淘宝官方。',
  onDevice: '全部在你的设备上处理，不会上传。',
  newTab: '在新标签页打开',

  errorContent: '这个网站自己的内容没有加载出来，先用内置的内容。',
  errorLocale: '这个语言没有加载出来，先用原来的语言。',
  errorSearch: '搜索没有加载出来，可能是网络不稳。你写的内容都还在。',
  errorAdvice: '建议没有加载出来，可能是网络不稳。你写的内容都还在。',
  errorStorage: '这台设备不让我们保存草稿。可以继续，只是关掉页面后不会留下。',
  resultBest: '最可能',
  resultsPerhaps: '不太确定，是不是这些？',
  allTopics: '全部问题',
  photosAdd: '添加照片',
  photosCount: '{n} 张照片',
  caseLinkBad: '这个链接不完整或已损坏，打不开那件事。请再复制一次，或从这里开始。',
  caseReplaced: '已打开链接里的那件事。',
};

export default strings;
