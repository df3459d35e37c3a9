/** Opens an add-in without a screen: the unmodified office.js and the add-in's bundle, in Node, over a workbook of the host's. */
import type { SessionOptions } from '../api/session';
import type { Clock } from './timers';
import type { CommandOutcome } from '../frame/commands';
import type { DialogWindows } from '../frame/dialogs';
import type { FunctionCall, FunctionOutcome } from '../frame/custom-functions';
import { FakeWindow } from './fake-window';
import { FrameHost } from '../frame/frame-host';
import { Session } from '../api/session';
import { frameName, runtimeSets, type FrameContext } from '../frame/app-context';

export interface HeadlessOptions extends SessionOptions {
  /** Files: office.js (`office.debug.js`: an error in the other prints a megabyte), then the add-in's own. */
  readonly scripts: readonly string[];
  /** Of Excel's menus, "ar-MA". */
  readonly language?: string;
  /** Path of the add-in's page, which it may read from `location`. */
  readonly page?: string;
  readonly clock?: Clock;
  readonly console?: Console;
  readonly payloadLimit?: number;
  /** Opens the add-in's dialogs; refused where left out. */
  readonly dialogs?: DialogWindows;
}

export interface HeadlessAddin {
  /** The page's global object: `Office`, `Excel`, and what the bundle puts there. */
  readonly window: { readonly [name: string]: unknown };
  readonly session: Session;
  readonly frame: FrameHost;
  callFunctions(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]>;
  runCommand(functionName: string): Promise<CommandOutcome>;
  /** Ends every timer: nothing keeps the process alive afterwards. */
  close(): void;
}

const origin = 'https://headless.qafila.invalid';
let opened = 0;

/** Resolves when office.js is ready. Rejects where a script throws or cannot be read. */
export async function openHeadless(options: HeadlessOptions): Promise<HeadlessAddin> {
  const session = new Session(options);
  const context = frameContext(options);
  const failure = deferred();
  let frame: FrameHost | null = null;
  const window = new FakeWindow({
    scripts: options.scripts,
    page: new URL(options.page ?? 'taskpane.html', `${origin}/`),
    name: frameName(context),
    language: context.displayLanguage,
    clock: options.clock ?? 'fast',
    console: options.console ?? console,
    onMessage: (message) => frame?.receive(message),
    onError: failure.reject,
  });
  const { payloadLimit, dialogs } = options;
  frame = new FrameHost({
    context,
    session,
    post: (message) => window.post(message, origin),
    ...(payloadLimit === undefined ? {} : { payloadLimit }),
    ...(dialogs ? { dialogs } : {}),
  });
  const addin = handle(window, session, frame);
  try {
    window.start();
    await Promise.race([officeReady(window), failure.promise]);
  } catch (error) {
    addin.close();
    throw error;
  }
  return addin;
}

function handle(window: FakeWindow, session: Session, frame: FrameHost): HeadlessAddin {
  return {
    window: window.context,
    session,
    frame,
    callFunctions: (calls) => frame.callFunctions(calls),
    runCommand: (functionName) => frame.runCommand(functionName, functionName),
    close: () => {
      frame.close();
      window.close();
    },
  };
}

async function officeReady({ context }: FakeWindow): Promise<void> {
  const { Office: office } = context as { readonly Office?: { onReady(): Promise<unknown> } };
  if (!office) throw new Error('the first script is not office.js');
  await office.onReady();
}

function frameContext({ language = 'en-US', excelApi = '1.17' }: HeadlessOptions): FrameContext {
  const id = ++opened;
  return {
    addinId: 'qafila',
    addinName: 'Qafila',
    // A fresh one each time: office.js remembers settings by it.
    conversationId: `headless-${id}`,
    hostUrl: `${origin}/host`,
    displayLanguage: language,
    contentLanguage: language,
    documentUrl: `${origin}/Book1.xlsx`,
    requirementSets: { ExcelApi: excelApi, ...runtimeSets },
    startsVisible: false,
  };
}

function deferred(): { readonly promise: Promise<never>; readonly reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}
