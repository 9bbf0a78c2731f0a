import type { AvailabilityStrings } from './types.js';

const strings: AvailabilityStrings = {
  always: '24 小時',
  slow: '回覆可能較慢',
  unknown: '服務時間不明',
  clock: '先校正裝置的時間',
  closed: '暫停服務',
  openUntil: (time) => `開到 ${time}`,
  tomorrow: '明天',
  opensIn: (hours, minutes) =>
    `${[hours && `${hours} 小時`, minutes && `${minutes} 分`].filter(Boolean).join(' ')}後有人接`,
  opens: (time) => `${time}${time.endsWith('）') ? '' : ' '}有人接`,
  hours: (spans) => `服務時間 ${spans}`,
  special: (name, spans) => `今天${name}，${spans || '休息'}`,
  yours: (there, here) => `${there}（你的時間 ${here}）`,
  and: '、',
  day: (date, weekday) => `${+date.slice(5, 7)}月${+date.slice(8)}日週${'一二三四五六日'[weekday]}`,
};

export default strings;
