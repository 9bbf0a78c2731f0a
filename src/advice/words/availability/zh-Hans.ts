import type { AvailabilityStrings } from './types.js';

const strings: AvailabilityStrings = {
  always: '24 小时',
  slow: '回复可能较慢',
  unknown: '服务时间不详',
  clock: '先校准设备的时间',
  closed: '暂停服务',
  openUntil: (time) => `服务到 ${time}`,
  tomorrow: '明天',
  opensIn: (hours, minutes) =>
    `${[hours && `${hours} 小时`, minutes && `${minutes} 分钟`].filter(Boolean).join(' ')}后有人接`,
  opens: (time) => `${time}${time.endsWith('）') ? '' : ' '}有人接`,
  hours: (spans) => `服务时间 ${spans}`,
  special: (name, spans) => `今天${name}，${spans || '休息'}`,
  yours: (there, here) => `${there}（你的时间 ${here}）`,
  and: '、',
  day: (date, weekday) => `${+date.slice(5, 7)}月${+date.slice(8)}日周${'一二三四五六日'[weekday]}`,
};

export default strings;
