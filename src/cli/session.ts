/** The add-in, running headless over one workbook: what every command works through. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { QafilaGlobal } from '../addin/actions/door';
import type { Language } from '../core/model/roles';
import { Calculator } from '../host/calculation/calculator';
import { functionCaller, type FunctionMetadata } from '../host/frame/function-caller';
import { openHeadless, type HeadlessAddin } from '../host/headless/open';
import type { Workbook } from '../host/workbook/workbook';
import { readWorkbook } from '../host/xlsx/read';

export interface CliSession {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly actions: QafilaGlobal['actions'];
  close(): void;
}

const menuLanguages: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-US' };

/** @param root the project's folder. @param language of the workbook's Excel, which functions answer in. */
export async function openSession(workbook: Workbook, root: string, language: Language): Promise<CliSession> {
  const metadata = JSON.parse(readFileSync(path.join(root, 'dist/addin/functions.json'), 'utf8')) as FunctionMetadata;
  let addin: HeadlessAddin | null = null;
  const caller = functionCaller('QAFILA', metadata, (calls) => {
    if (!addin) throw new Error('a function was called before the add-in was there');
    return addin.callFunctions(calls);
  });
  const calculator = new Calculator(workbook, caller);
  calculator.start();
  addin = await openHeadless({
    workbook,
    calculation: calculator,
    readWorkbook: readTemplate,
    scripts: [path.join(root, 'node_modules/@microsoft/office-js/dist/office.debug.js'), path.join(root, 'dist/addin/runtime.js')],
    language: menuLanguages[language],
    console: quietConsole,
  });
  const { actions, ready } = addin.window['Qafila'] as QafilaGlobal;
  await ready;
  // Formulas that the file brings without a value are calculated before anybody reads them.
  await calculator.recalculate();
  return { workbook, calculator, actions, close: () => addin.close() };
}

function readTemplate(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`the add-in inserted a file that is no workbook: ${result.sentence}`);
  return result.workbook;
}

/** stdout carries the answer alone: whatever the library or the add-in logs goes to stderr. */
const quietConsole = new console.Console(process.stderr, process.stderr);
