// Working days and dates are the same wherever the device is: the calendar's library reads a day in UTC and asks the
// device which day that is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPT = `
  import { advise, loadCalendar } from './src/advice/index.ts';
  import content from './src/content/zh-Hant.ts';
  const calendar = await loadCalendar();
  const context = { content, now: new Date('2026-11-13T20:00Z'), region: 'intl', timeZone: 'UTC', calendar };
  const { window } = advise({ entry: 'refund-time', since: '2026-11-12' }, context);
  const days = ['2026-10-01', '2026-10-10', '2026-11-21', '2026-11-23'].map((day) => calendar.isWorkday(day));
  const late = { ...context, now: new Date('2027-06-01T20:00Z'), region: 'tw' };
  const said = advise({ entry: 'refund-time', since: '2026-11-12' }, late);
  console.log(JSON.stringify([window.from, window.until, days, said.window.label, said.phones[0].caution]));
`;

for (const zone of ['America/Los_Angeles', 'Europe/London', 'Asia/Taipei', 'Pacific/Auckland']) {
  test(`a refund is due on the same day in ${zone}`, () => {
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT],
      {
        cwd: ROOT,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      },
    );
    assert.deepEqual(JSON.parse(printed), [
      '2026-11-17',
      '2026-11-23',
      [false, true, false, true],
      '一般最晚 2026年11月23日，已經過了 190 天，現在就問。',
      '號碼查於 2026年11月23日，超過 180 天了，打之前先確認。',
    ]);
  });
}
