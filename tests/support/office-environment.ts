/**
 * The real `Excel` and `Office` for tests, over a workbook in memory: the unmodified office.js from node_modules, run by the
 * headless host with the payload limits of Excel for the web.
 *
 *     const office = await startOffice(workbook);            // or startOffice() for one empty sheet
 *     await office.Excel.run(async (context) => { … });      // what the add-in would do
 *     expect(workbook.sheet('Sheet1')?.value(0, 0)).toBe(1); // what became of it
 *     office.close();                                        // in afterEach: ends its timers
 *
 * Code that names the globals finds them too: `startOffice` puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions`
 * on globalThis, `close` takes them away. One at a time in a test file.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openHeadless, type HeadlessAddin, type HeadlessOptions } from '../../src/host/headless/open';
import { Workbook } from '../../src/host/workbook/workbook';

export const officeJs = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
  'office.debug.js',
);

export interface OfficeEnvironment extends HeadlessAddin {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly workbook: Workbook;
}

const globalNames = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

export async function startOffice(workbook = Workbook.empty(), options: Partial<HeadlessOptions> = {}): Promise<OfficeEnvironment> {
  const addin = await openHeadless({ scripts: [officeJs], ...options, workbook });
  const globals = Object.fromEntries(globalNames.map((name) => [name, addin.window[name]]));
  Object.assign(globalThis, globals);
  return {
    ...addin,
    Excel: addin.window['Excel'] as typeof Excel,
    Office: addin.window['Office'] as typeof Office,
    workbook,
    close: () => {
      addin.close();
      for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
    },
  };
}
