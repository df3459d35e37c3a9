/**
 * The shared runtime: loaded once with the workbook, it holds the custom functions, the ribbon's commands and the actions
 * that pane and command line call. It needs no DOM.
 */
import { z } from 'zod';
import * as actions from './actions';
import type { QafilaGlobal } from './actions/door';
import { registerCommands } from './commands/commands';
import { officeReady } from './excel/office';
import './functions/functions';

// zod compiles its parsers with `new Function` unless told not to, which the pages' content policy forbids.
z.config({ jitless: true });

const ready = officeReady().then((facts) => {
  if (facts) registerCommands();
  return facts !== null;
});

(globalThis as typeof globalThis & { Qafila: QafilaGlobal }).Qafila = { actions, ready };
