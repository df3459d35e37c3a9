/**
 * The global object that office.js and the add-in's bundle run in: the language's own objects of a fresh realm, and the few
 * of the Web that code without a screen uses. There is no fetch and no XMLHttpRequest: nothing in it reaches a network.
 */
import { basename, dirname, join } from 'node:path';
import { constants, createContext, runInContext, type Context } from 'node:vm';
import { FakeDocument, type FakeElement } from './fake-document';
import { Timers, type Clock } from './timers';
import { compiledScript } from './scripts';

export interface FakeWindowOptions {
  /** Files; office.js first, then the add-in's bundles. They run as classic scripts. */
  readonly scripts: readonly string[];
  readonly page: URL;
  /** The window's name, which tells office.js where it is. */
  readonly name: string;
  readonly language: string;
  readonly clock: Clock;
  readonly console: Console;
  /** What the page posts to the window around it. */
  readonly onMessage: (message: string) => void;
  /** A script that threw, or is not there. */
  readonly onError: (error: unknown) => void;
}

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

type Handler = (event: unknown) => void;

export class FakeWindow {
  readonly context: Context;
  private readonly timers: Timers;
  private readonly handlers = new Map<string, Handler[]>();
  private readonly document: FakeDocument;
  private readonly parent: { readonly postMessage: (message: string) => void };
  private isClosed = false;

  constructor(private readonly options: FakeWindowOptions) {
    this.timers = new Timers(options.clock);
    const addresses = options.scripts.map((path, index) =>
      index === 0 ? officeAddress + basename(path) : new URL(basename(path), options.page).href,
    );
    this.document = new FakeDocument(options.page, addresses, (script) => this.load(script));
    this.parent = { postMessage: (message) => options.onMessage(message) };
    // A plain global object: one that Node watches over makes each mention of Math or Map a slow call.
    this.context = Object.assign(createContext(constants.DONT_CONTEXTIFY), this.globals());
    runInContext('var window = globalThis, self = globalThis, top = globalThis;', this.context);
    (runInContext(realmSetup, this.context) as (encoder: TextEncoder) => void)(new TextEncoder());
  }

  /** Runs the page's scripts in order, then says that the document is complete. */
  start(): void {
    for (const path of this.options.scripts) compiledScript(path).runInContext(this.context);
    this.document.complete();
    this.dispatch('DOMContentLoaded', { type: 'DOMContentLoaded' });
    this.dispatch('load', { type: 'load' });
  }

  /** A message of the window around this one; it arrives after what runs now, as messages do. */
  post(message: string, origin: string): void {
    setImmediate(() => {
      if (!this.isClosed) this.dispatch('message', { type: 'message', data: message, origin, source: this.parent });
    });
  }

  close(): void {
    this.isClosed = true;
    this.timers.clearAll();
    this.handlers.clear();
  }

  private load(script: FakeElement): void {
    setImmediate(() => {
      if (this.isClosed) return;
      try {
        compiledScript(this.fileOf(script.src)).runInContext(this.context);
      } catch (error) {
        this.options.onError(error);
        script.onerror?.(error);
        return;
      }
      script.onload?.();
    });
  }

  private fileOf(address: string): string {
    if (!address.startsWith(officeAddress)) throw new Error(`a page without a network loads no ${address}`);
    return join(dirname(this.options.scripts[0] ?? ''), address.slice(officeAddress.length));
  }

  private dispatch(type: string, event: unknown): void {
    for (const handler of this.handlers.get(type) ?? []) handler(event);
  }

  private globals(): { [name: string]: unknown } {
    const { page, language } = this.options;
    const { timers } = this;
    return {
      document: this.document,
      parent: this.parent,
      opener: null,
      name: this.options.name,
      location: page,
      navigator: { userAgent: 'Mozilla/5.0 (headless) Chrome/140.0.0.0', language, languages: [language], onLine: true, platform: 'Linux' },
      history: { replaceState: null, pushState: null },
      localStorage: new FakeStorage(),
      sessionStorage: new FakeStorage(),
      addEventListener: (type: string, handler: Handler) => void this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]),
      removeEventListener: (type: string, handler: Handler) => {
        this.handlers.set(
          type,
          (this.handlers.get(type) ?? []).filter((other) => other !== handler),
        );
      },
      setTimeout: timers.setTimeout,
      clearTimeout: timers.clear,
      setInterval: timers.setInterval,
      clearInterval: timers.clear,
      requestAnimationFrame: (callback: (time: number) => void) => timers.setTimeout(() => callback(performance.now()), 16),
      cancelAnimationFrame: timers.clear,
      matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      close: () => this.close(),
      console: this.options.console,
      ...webObjects,
    };
  }
}

const webObjects = {
  URL,
  URLSearchParams,
  TextDecoder,
  Event,
  EventTarget,
  AbortController,
  AbortSignal,
  performance,
  crypto,
  queueMicrotask,
  structuredClone,
  atob,
  btoa,
};

/** Bytes must be of the page's own realm: code asks `instanceof Uint8Array`. */
const realmSetup = `(function (outer) {
  globalThis.TextEncoder = class TextEncoder {
    get encoding() { return 'utf-8'; }
    encode(text) { return Uint8Array.from(outer.encode(text)); }
  };
})`;

class FakeStorage {
  private readonly entries = new Map<string, string>();

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.entries.set(key, String(value));
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
