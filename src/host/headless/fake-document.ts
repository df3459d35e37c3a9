/** As much of a document as office.js and code without a screen touch. */

type Handler = (event: { readonly type: string }) => void;

export class FakeElement {
  readonly style: { [name: string]: string } = {};
  readonly children: FakeElement[] = [];
  private readonly attributes = new Map<string, string>();
  src = '';
  id = '';
  innerHTML = '';
  textContent = '';
  onload: (() => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  private address: URL | null = null;

  constructor(
    readonly tagName: string,
    private readonly base: string,
    private readonly adopted: (child: FakeElement) => void,
  ) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: FakeElement): FakeElement {
    this.children.push(child);
    this.adopted(child);
    return child;
  }

  removeChild(child: FakeElement): FakeElement {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
    return child;
  }

  addEventListener(): void {
    // Nothing happens to an element that nobody sees.
  }

  removeEventListener(): void {
    // As above.
  }

  /** An `<a>` is how office.js takes a URL apart. */
  set href(value: string) {
    this.address = new URL(value, this.base);
  }

  get href(): string {
    return this.address?.href ?? '';
  }

  get protocol(): string {
    return this.address?.protocol ?? ':';
  }

  get hostname(): string {
    return this.address?.hostname ?? '';
  }

  get host(): string {
    return this.address?.host ?? '';
  }

  get port(): string {
    return this.address?.port ?? '';
  }

  get pathname(): string {
    return this.address?.pathname ?? '';
  }

  get search(): string {
    return this.address?.search ?? '';
  }

  get hash(): string {
    return this.address?.hash ?? '';
  }
}

export class FakeDocument {
  readyState: 'loading' | 'complete' = 'loading';
  readonly domain: string;
  readonly URL: string;
  readonly head: FakeElement;
  readonly body: FakeElement;
  readonly documentElement: FakeElement;
  readonly activeElement = null;
  cookie = '';
  private readonly handlers = new Map<string, Handler[]>();

  /** @param load is given each script that is put into the page */
  constructor(
    page: URL,
    private readonly scripts: readonly string[],
    private readonly load: (script: FakeElement) => void,
  ) {
    this.domain = page.hostname;
    this.URL = page.href;
    this.head = this.createElement('head');
    this.body = this.createElement('body');
    this.documentElement = this.createElement('html');
  }

  createElement(tagName: string): FakeElement {
    return new FakeElement(tagName.toUpperCase(), this.URL, (child) => {
      if (child.tagName === 'SCRIPT') this.load(child);
    });
  }

  createTextNode(text: string): { textContent: string } {
    return { textContent: text };
  }

  getElementsByTagName(name: string): readonly FakeElement[] {
    if (name === 'head') return [this.head];
    if (name === 'body') return [this.body];
    if (name !== 'script') return [];
    return this.scripts.map((src) => Object.assign(this.createElement('script'), { src }));
  }

  getElementById(): null {
    return null;
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): readonly FakeElement[] {
    return [];
  }

  hasFocus(): boolean {
    return false;
  }

  addEventListener(type: string, handler: Handler): void {
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
  }

  removeEventListener(type: string, handler: Handler): void {
    this.handlers.set(
      type,
      (this.handlers.get(type) ?? []).filter((other) => other !== handler),
    );
  }

  /** The page's scripts have run. */
  complete(): void {
    this.readyState = 'complete';
    for (const handler of this.handlers.get('DOMContentLoaded') ?? []) handler({ type: 'DOMContentLoaded' });
  }
}
