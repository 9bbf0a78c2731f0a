// The example for bot authors runs on the package as it ships (dist/npm), and its message is one to send.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'taobao-help-'));
  cpSync('examples/node-advice', folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules', 'taobao-help'));
});
after(() => rmSync(folder, { recursive: true }));

const bot = (...args) =>
  execFileSync(process.execPath, ['bot.mjs', ...args], { cwd: folder, encoding: 'utf8' });

test('the bot takes the fields from what was typed and writes the message', () => {
  const said = bot(
    '--now',
    '2026-11-23T04:00Z',
    '11/20 收到的杯子破掉了，訂單 2834 5678 9012 3456 789，付了 NT$1,280',
  );
  assert.match(said, /"entry": "product-defect"/);
  assert.match(said, /- 訂單編號: 2834567890123456789/);
  assert.match(said, /## To be asked\n你希望怎麼處理/);
  assert.match(said, /【订单号】2834567890123456789/);
  assert.match(said, /【金额】已付 NT\$1,280/);
  assert.match(said, /【日期】送达 11月20日/);
});

test('the bot repeats no password', () => {
  const said = bot('--now', '2026-11-23T04:00Z', '我登入不了，密碼是 hunter2');
  assert.match(said, /"entry": "account-password"/);
  assert.doesNotMatch(said, /hunter2/);
});

test('the bot secures the money first where somebody bought with the account', () => {
  const said = bot('--now', '2026-11-23T14:30Z');
  assert.match(said, /## Now, it is urgent\n複製要說的話\n現在就打銀行/);
});

test('the bot speaks English to somebody abroad', () => {
  const said = bot(
    '--locale',
    'en',
    '--zone',
    'America/New_York',
    '--now',
    '2026-11-23T14:30Z',
    'my account was hacked',
  );
  assert.match(said, /"entry": "account-stolen"/);
  assert.match(said, /我的账号被盗用/);
});
