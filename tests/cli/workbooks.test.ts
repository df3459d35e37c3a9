import { spawnSync } from 'node:child_process';

test('the command line says of each made workbook what its index expects, and nothing that it must not', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test-real.mjs', 'tests/workbooks'], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => line.startsWith('FAIL') || line.startsWith('   '))).toEqual([]);
  expect(stdout).toMatch(/^(\d+) of \1 workbooks as expected$/m);
  expect(status).toBe(0);
}, 60_000);
