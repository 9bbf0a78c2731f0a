import { AGENT_WORDS } from './agent.js';
import availability from './availability/zh-Hans.js';
import type { AdviceStrings, AdviceWords } from './types.js';

/** Simplified Chinese in the words of the mainland. */
export const words: AdviceWords = {
  message: AGENT_WORDS,
  reasons: {
    again: '每个渠道都试过了，避开晚上和节假日再来一次。',
    tried: '这个你试过了，先换一个。',
    'cannot-dial': '从你那里可能打不通。',
    'urgent-call': '紧急的事直接说最快，电话现在有人接。',
    'urgent-chat': '紧急的事别等，在线客服 24 小时都能用，不用排队。',
    'lines-closed': '电话现在没人接：{label}。',
    evidence: '照片和截图能直接发，聊天记录也会保留，可以当凭证。',
    peak: '晚上和节假日是高峰，电话要等。',
    default: '快速、不用排队，聊天记录会保留，可以当凭证。',
    'hours-unknown': '不确定现在有没有人接。',
    direct: '直接和客服说，适合紧急或复杂的问题。',
    quick: '常见问题马上有答案，不满意就转人工。',
    extra: '回复可能较慢，当作补充。',
  },
  actions: {
    wait: { title: '到淘宝看进度', text: '{label}先设个提醒，到时还没收到再往下走。' },
    'ask-date': {
      title: '到淘宝看进度',
      text: '{label}',
      reason: '知道从哪一天算起，才知道是不是晚了。',
    },
    'call-later': {
      title: '拨打 {number}',
      text: '电话现在没人接：{label}。先把消息准备好；不想等，就用{channel}。',
    },
    self: { title: '到淘宝照着做', reason: '自己处理最快，不行再找人。' },
    seller: { title: '复制消息，发给卖家', reason: '先找卖家谈，谈不成再往上。' },
    chat: { title: '复制消息，打开{channel}' },
    call: { title: '拨打 {number}', text: '打给{name}，照短消息说，资料放手边。密码和验证码都不用给。' },
    'leave-word': { title: '复制消息，到客服页面留言', text: '先在客服页面留言等回复，换个时间再打电话。' },
    supervisor: { title: '复制消息，请主管处理', reason: '前面的客服没解决，就请主管接手。' },
    platform: { title: '复制消息，请淘宝介入', reason: '和卖家谈不成，就请淘宝客服介入。' },
    social: {
      title: '复制消息，边等边用在线客服',
      text: '按下后打开淘宝，可以再问在线客服；也到微博或 Facebook 找淘宝官方账号，确认是官方的，粘贴同一条消息。',
    },
    'consumer-call': { title: '拨打 {number}', reason: '淘宝里的路都走过了，请外面的人帮忙。' },
    'consumer-abroad': { title: '打开淘宝帮助中心', reason: '淘宝里的路都走过了，请外面的人帮忙。' },
    again: {
      title: '复制消息，再找一次{channel}',
      text: '每一步都走过了。第二天避开晚上和节假日，再找人工客服，附上之前的聊天记录和答复。',
    },
  },
  abroad: '先问你所在地的消费者保护机构能不能受理，也问付款的银行能怎么帮忙。',
  rungs: {
    self: { title: '自己先处理', text: '{answer}还是不行，就往下走。' },
    seller: {
      title: '找卖家谈',
      text: '从“联系客服”选“卖家客服”，发消息和凭证，说出想要的结果。不回或谈不成，就往下走。',
    },
    human: {
      title: '找人工客服',
      text: '打开在线客服。先回你的是机器人，就发送“人工客服”，再粘贴消息。没解决，就往下走。',
    },
    channel: { title: '换个渠道', text: '{answer}都没有回应，就往下走。' },
    supervisor: {
      title: '请主管或资深客服处理',
      text: '{answer}记下答复的时间和内容；结果没变，就往下走。',
    },
    platform: {
      title: '请平台介入',
      text: '要求“客服介入”（平台介入），附上聊天记录和凭证。结果不能接受，就往下走。',
    },
    social: {
      title: '私信官方社交账号',
      text: '在微博或 Facebook 找淘宝官方账号，确认是官方的再私信。回复可能较慢，等不到就往下走。',
    },
    consumer: {
      title: '找消费者保护机构',
      text: '{answer}带着整理好的案件，说明经过：什么事、找过谁、想要什么结果。',
    },
  },
  callInstead: '可以打 {number}（{label}）。',
  window: {
    question: '这件事从哪一天开始？',
    clock: '设备的时间不对，日期先不算；校准后再看。',
    future: '这一天还没到，请确认日期。',
    noLimit: '今天是第 {n} 天。我们不知道这种情况的期限，请客服给一个确定的日期。',
    askWorkdays: '填上日期，就知道等到哪一天。一般 {min}–{max} 个工作日。',
    askDays: '填上日期，就知道等到哪一天。一般 {min}–{max} 天。',
    waiting: '一般在 {from} 到 {until} 之间，先等等。',
    due: '这几天会到，最晚一般是 {until}。',
    overdue: '一般最晚 {until}，已经超过 {n} 天，现在就问。',
    byCalendar: '一般 {min}–{max} 个工作日，按大陆的节假日和调休算。',
    byWeekdays: '一般 {min}–{max} 个工作日，先按周一到周五算；遇到节假日会更晚。',
    byGuess: '一般 {min}–{max} 个工作日。那一年的放假安排还不知道，先按周一到周五算。',
    byDays: '一般 {min}–{max} 天。',
  },
  phones: {
    abroad: '这个号码从你那里可能打不通，改用{channel}。',
    abroadOnly: '这个号码从你那里可能打不通。',
    stale: '号码查于 {date}，超过 180 天了，打之前先确认。',
  },
  secrets: { password: '密码', code: '验证码', card: '卡号', identity: '证件号码' },
  notices: {
    clock: '这台设备的时间好像不对，所以不说现在有没有人接，也不算日期。校准时间后再看。',
    secret: '你写的内容里有{kinds}。客服不需要它，消息里已经去掉。',
    future: '你填的日期还没到，请再看一次。',
    order: '订单号多半是 15 到 20 位数字，你填的是 {n} 位，再对一次。',
    notSimplified: '给客服的消息里，你写的字还没转成简体。',
  },
  waiting: { missing: '补齐凭证：{items}。', keep: '留着聊天记录，记下每次联系的时间。' },
  and: '、',
  gap: '',
  page: {
    reminderTitle: '淘宝：{title}',
    reminderText: '一般最晚 {until} 会有结果。还没有，就把消息发给客服。',
    title: '案件记录',
    subtitle: '整理于 {date}。由独立的小工具生成，不是淘宝官方文件。',
    problem: '问题',
    order: '订单号',
    product: '商品',
    amount: '金额',
    since: '开始日期',
    solution: '希望的结果',
    window: '时间',
    timeline: '经过',
    began: '事情开始',
    tried: '试过了',
    now: '现在',
    later: '接着',
    message: '消息',
    forAgent: '给客服',
    own: '给自己看',
    evidence: '凭证清单',
  },
};

const strings: AdviceStrings = { availability, ...words };
export default strings;
