/** `npm run test:cases [-- WORD]`: the tables of cases, all or those whose name holds the word. */
import { spawnSync } from 'node:child_process';

const [word] = process.argv.slice(2);
const named = word === undefined ? [] : ['--testNamePattern', word];
const { status } = spawnSync('npx', ['jest', 'tests/cases', 'tests/core/checks', ...named], { stdio: 'inherit' });
process.exitCode = status ?? 1;
