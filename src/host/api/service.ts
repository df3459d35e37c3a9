/**
 * A service is one type of the Excel API as data: what can be read, set, reached and called on it. What a service does not
 * list is refused by name. Names are the wire's (PascalCase); a member's requirement set is in `requirement-sets`.
 */
import type { EventTarget } from './events';
import type { Json } from './protocol';
import type { Host } from './host';

/** Text that is JSON already: built where it pays to skip a tree of arrays. */
export class JsonText {
  constructor(readonly text: string) {}
}

export type Answer = Json | JsonText;

/** An argument as a service gets it: plain JSON, or the object that a path led to. */
export type Argument = Json | Instance;

export interface Scalar<T> {
  readonly get?: (target: T, host: Host) => Answer;
  readonly set?: (target: T, value: Json, host: Host) => void;
}

/** Gives what the API's method gives: an object (`null` for a null object), an answer, or nothing; at once or later. */
export type Method<T> = (target: T, args: readonly Argument[], host: Host) => unknown;

export interface Service<T> {
  readonly name: string;
  /** What the client learns when it gets hold of the object, such as its Id; by wire name. */
  readonly identity?: (target: T, host: Host) => { readonly [key: string]: Json };
  /** False for an object that is gone, such as a range of a deleted sheet; alive where left out. */
  readonly isAlive?: (target: T, host: Host) => boolean;
  readonly scalars?: { readonly [name: string]: Scalar<T> };
  readonly navigation?: { readonly [name: string]: (target: T, host: Host) => Instance | null };
  readonly methods?: { readonly [name: string]: Method<T> };
  /** `parent[key]` of a collection; throws ItemNotFound. */
  readonly indexer?: (target: T, key: Json, host: Host) => Instance;
  readonly items?: (target: T, host: Host) => readonly Instance[];
  /** Event types by the name between "_Register" and "Event", with the id under which office.js listens. */
  readonly events?: { readonly [name: string]: (target: T) => EventTarget };
}

/** A service bound to one object of the workbook, its type forgotten: what the executor works with. */
export class Instance {
  private constructor(
    readonly typeName: string,
    readonly target: unknown,
    private readonly members: Members,
  ) {}

  static of<T>(service: Service<T>, target: T): Instance {
    const { scalars, navigation, methods, events, indexer, items } = service;
    return new Instance(service.name, target, {
      identity: (host) => service.identity?.(target, host) ?? {},
      isAlive: (host) => service.isAlive?.(target, host) ?? true,
      readable: () => Object.keys(scalars ?? {}).filter((name) => scalars?.[name]?.get),
      get: (name) => bound(own(scalars, name)?.get, (get) => (host) => get(target, host)),
      set: (name) => bound(own(scalars, name)?.set, (set) => (value, host) => set(target, value, host)),
      navigate: (name) => bound(own(navigation, name), (go) => (host) => go(target, host)),
      call: (name) => bound(own(methods, name), (call) => (args, host) => call(target, args, host)),
      event: (name) => bound(own(events, name), (event) => () => event(target)),
      index: () => bound(indexer, (index) => (key, host) => index(target, key, host)),
      items: () => bound(items, (list) => (host) => list(target, host)),
    });
  }

  identity(host: Host): { readonly [key: string]: Json } {
    return this.members.identity(host);
  }

  isAlive(host: Host): boolean {
    return this.members.isAlive(host);
  }

  get readableNames(): readonly string[] {
    return this.members.readable();
  }

  getter(name: string) {
    return this.members.get(name);
  }

  setter(name: string) {
    return this.members.set(name);
  }

  navigator(name: string) {
    return this.members.navigate(name);
  }

  method(name: string) {
    return this.members.call(name);
  }

  event(name: string) {
    return this.members.event(name);
  }

  get indexer() {
    return this.members.index();
  }

  get items() {
    return this.members.items();
  }
}

interface Members {
  identity(host: Host): { readonly [key: string]: Json };
  isAlive(host: Host): boolean;
  readable(): readonly string[];
  get(name: string): ((host: Host) => Answer) | null;
  set(name: string): ((value: Json, host: Host) => void) | null;
  navigate(name: string): ((host: Host) => Instance | null) | null;
  call(name: string): ((args: readonly Argument[], host: Host) => unknown) | null;
  event(name: string): (() => EventTarget) | null;
  index(): ((key: Json, host: Host) => Instance) | null;
  items(): ((host: Host) => readonly Instance[]) | null;
}

/** Not what every object inherits: "constructor" is no member of a service. */
function own<V>(members: { readonly [name: string]: V } | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function bound<F, G>(member: F | undefined, bind: (member: F) => G): G | null {
  return member === undefined ? null : bind(member);
}
