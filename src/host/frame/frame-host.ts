/**
 * The host's side of the frame protocol: answers office.js and calls into the add-in. It knows no transport: what it sends
 * goes to `post`, what comes is given to `receive`.
 */
import type { FrameContext } from './app-context';
import type { FrameRequest } from './envelope';
import type { FunctionCall, FunctionOutcome } from './custom-functions';
import type { Json } from '../api/protocol';
import type { RichMessage } from './messages';
import type { RuntimeState } from './runtime';
import type { Session } from '../api/session';
import { Commands, type CommandOutcome } from './commands';
import { CustomFunctionCalls, customFunctionsService } from './custom-functions';
import { Dialogs, type DialogWindows } from './dialogs';
import { RuntimeServices } from './runtime';
import { actionTypes, envelope, parseRequest } from './envelope';
import { appContext } from './app-context';
import { messageCategories, messagesText } from './messages';

export interface FrameOptions {
  readonly context: FrameContext;
  readonly session: Session;
  readonly post: (message: string) => void;
  /** Bytes of one request or answer; Excel for the web takes 5 MB. */
  readonly payloadLimit?: number;
  /** The add-in shows or hides its pane. */
  readonly onVisibility?: (state: RuntimeState) => void;
  /** Opens the windows of dialogs; refused where left out. */
  readonly dialogs?: DialogWindows;
  /** Of a dialog's own frame: what it tells the page that opened it. */
  readonly onMessageParent?: (message: string) => void;
}

const dialogEvent = 'dialogMessageReceived';

const webPayloadLimit = 5 * 1024 * 1024;

const dispatch = { readSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94, messageParent: 144, messageChild: 145 } as const;
const faults = { requestTooLarge: 5103, responseTooLarge: 5104, unknown: 5001 } as const;

interface MethodData {
  readonly ArrayData?: readonly Json[];
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [key: string]: unknown;
}

export class FrameHost {
  private readonly registrations = new Map<string, FrameRequest>();
  private readonly functions: CustomFunctionCalls;
  private readonly commands: Commands;
  private readonly dialogs: Dialogs | null;
  private readonly runtime: RuntimeServices;
  private readonly payloadLimit: number;
  private waitingMessages: RichMessage[] = [];
  private pushed = 0;
  private isClosed = false;

  constructor(private readonly options: FrameOptions) {
    const { context, session, onVisibility, dialogs } = options;
    this.payloadLimit = options.payloadLimit ?? webPayloadLimit;
    this.functions = new CustomFunctionCalls((messages) => this.push(messages));
    this.commands = new Commands((data) => this.event('appCommandInvoked', data));
    this.dialogs = dialogs ? new Dialogs(dialogs, (data) => this.event(dialogEvent, data)) : null;
    this.runtime = new RuntimeServices(context.startsVisible, (state) => onVisibility?.(state));
    session.provide({ ...this.runtime.services(), [customFunctionsService]: this.functions.service() });
  }

  /** A message from the add-in's window; others' are passed over. */
  receive(message: string): void {
    const request = parseRequest(message);
    if (request && !this.isClosed) void this.answer(request);
  }

  /** Outcomes in the order of the calls. Waits for the add-in to be ready. */
  callFunctions(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]> {
    return this.functions.callAll(calls);
  }

  /** A ribbon button with a function: resolves when the add-in says that it is done. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.commands.run(functionName, controlId);
  }

  /** An action associated by `Office.actions.associate`, as a keyboard shortcut calls it. */
  runAction(name: string, argument: Json = {}): void {
    this.push([{ category: messageCategories.action, type: 1000, target: '', body: JSON.stringify([name, JSON.stringify(argument)]) }]);
  }

  /** Resolves when the add-in has its commands and functions ready. */
  get ready(): Promise<void> {
    return Promise.all([this.commands.ready, this.functions.ready, this.runtime.actionsReady]).then(() => undefined);
  }

  get visibility(): RuntimeState {
    return this.runtime.state;
  }

  /** Sends what happened in the workbook since the last call, such as edits by the user. */
  sendEvents(): void {
    this.push(this.options.session.events.take().map((event) => ({ category: messageCategories.event, ...event })));
  }

  close(): void {
    this.isClosed = true;
    this.functions.close();
    this.commands.close();
  }

  private async answer(request: FrameRequest): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(request, JSON.stringify(appContext(this.options.context, [...this.options.session.settings])));
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        return this.execute(request, request._data as unknown as MethodData);
      default:
        return this.register(request);
    }
  }

  private register(request: FrameRequest): void {
    const name = request._actionName;
    if (request._actionType === actionTypes.unregister) {
      this.registrations.delete(name);
      if (name === dialogEvent) this.dialogs?.close();
      return this.reply(request, '{"Error":0}');
    }
    if (name === dialogEvent && !this.dialogs) return this.reply(request, JSON.stringify({ Error: faults.unknown }));
    this.registrations.set(name, request);
    if (name === dialogEvent) this.dialogs?.open(request._data);
    this.reply(request, '{"Error":0}');
    if (name === 'appCommandInvoked') this.commands.start();
    if (name === 'richApiMessage') this.push([]);
  }

  private async execute(request: FrameRequest, data: MethodData): Promise<void> {
    switch (data.DdaMethod?.DispatchId) {
      case dispatch.richApi:
        return this.richApi(request, data.ArrayData ?? []);
      case dispatch.saveSettings:
        this.saveSettings(data);
        return this.reply(request, '{"Error":0,"Version":1}');
      case dispatch.readSettings:
        return this.reply(request, JSON.stringify({ Error: 0, Version: 1, Properties: { Settings: this.settingsList() } }));
      case dispatch.commandCompleted:
        this.commands.complete(String(data['0']), Number(data['1']));
        return this.reply(request, '{"Error":0,"Version":1}');
      case dispatch.messageParent:
        this.options.onMessageParent?.(String(data['messageToParent'] ?? ''));
        return this.reply(request, '{"Error":0,"Version":1}');
      case dispatch.messageChild:
        this.dialogs?.tell(data);
        return this.reply(request, '{"Error":0,"Version":1}');
      default:
        return this.reply(request, JSON.stringify({ Error: faults.unknown, Version: 1 }));
    }
  }

  private async richApi(request: FrameRequest, call: readonly Json[]): Promise<void> {
    const [, , , , body, , flags] = call;
    const text = String(body);
    if (byteLength(text, this.payloadLimit) > this.payloadLimit)
      return this.reply(request, JSON.stringify({ Error: faults.requestTooLarge, Version: 1 }));
    const answer = await this.options.session.process(text, Number(flags)).catch((bug: unknown) => {
      // The add-in must not wait for ever; the host's own failure goes on to whoever runs it.
      this.reply(request, JSON.stringify({ Error: faults.unknown, Version: 1 }));
      throw bug;
    });
    if (this.isClosed) return;
    if (byteLength(answer, this.payloadLimit) > this.payloadLimit)
      this.reply(request, JSON.stringify({ Error: faults.responseTooLarge, Version: 1 }));
    else this.reply(request, `{"Error":0,"Version":1,"Data":[200,[],${JSON.stringify(answer)}]}`);
    this.sendEvents();
  }

  private saveSettings({ DdaSettingsMethod }: MethodData): void {
    const { settings } = this.options.session;
    settings.clear();
    for (const [name, value] of DdaSettingsMethod?.Properties ?? []) settings.set(name, value);
  }

  private settingsList(): Json {
    return [...this.options.session.settings].map(([Name, Value]) => ({ Name, Value }));
  }

  /** Held back until the add-in listens. */
  private push(messages: readonly RichMessage[]): void {
    this.waitingMessages.push(...messages);
    if (!this.registrations.has('richApiMessage') || this.waitingMessages.length === 0) return;
    const sent = this.waitingMessages;
    this.waitingMessages = [];
    this.event('richApiMessage', messagesText(sent, this.pushed + 1));
    this.pushed += sent.length;
  }

  /** @param data JSON text */
  private event(name: string, data: string): void {
    const registration = this.registrations.get(name);
    if (registration && !this.isClosed) this.options.post(envelope(registration, this.origin, data, true));
  }

  private reply(request: FrameRequest, data: string): void {
    if (!this.isClosed) this.options.post(envelope(request, this.origin, data, false));
  }

  private get origin(): string {
    return new URL(this.options.context.hostUrl).origin;
  }
}

/** In UTF-8; counted only where the length in characters leaves it open whether the limit holds. */
function byteLength(text: string, limit: number): number {
  if (text.length * 3 <= limit || text.length > limit) return text.length;
  return new TextEncoder().encode(text).length;
}
