import { expect, test } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

const cases: Record<string, { name: string; safe: string }> = {
  'a good name': { name: 'US support for Ukraine.csv', safe: 'US support for Ukraine.csv' },
  'another script': { name: 'Допомога Україні.md', safe: 'Допомога Україні.md' },
  'a path': { name: '../../etc/passwd', safe: 'etc passwd' },
  'a Windows path': { name: 'C:\\temp\\a.html', safe: 'C temp a.html' },
  'an option': { name: '-rf.html', safe: 'rf.html' },
  'a header': { name: 'a\r\nSet-Cookie: x=1.csv', safe: 'a Set-Cookie x=1.csv' },
  'a name turned around': { name: 'report\u202Efdp.exe', safe: 'report fdp.exe' },
  'a device': { name: 'con.csv', safe: '_con.csv' },
  'nothing at all': { name: ' .. ', safe: 'file' },
  'an ending alone': { name: '.csv', safe: 'csv' },
  'half a character': { name: 'a\ud83d.md', safe: 'a.md' },
};

for (const [what, { name, safe }] of Object.entries(cases)) {
  test(`${what}: ${JSON.stringify(name)}`, () => {
    expect(safeFileName(name)).toBe(safe);
  });
}

test('a long name keeps its ending and no half character', () => {
  const safe = safeFileName(`${'😀'.repeat(500)}.jsonld`);
  expect(safe).toMatch(/^(😀)+\.jsonld$/u);
  expect([...safe].length).toBe(120);
});
