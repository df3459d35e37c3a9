/**
 * A service is one type of the Excel API as data: what can be read, set, reached and called on it. What a service does not
 * list is refused by name. Names are the wire's (PascalCase); a member's requirement set is in `requirement-sets`.
 */
import type { Json } from './protocol';
import type { Session } from './session';

/** Text that is JSON already: built where it pays to skip a tree of arrays. */
export class JsonText {
  constructor(readonly text: string) {}
}

export type Answer = Json | JsonText;

/** An argument as a service gets it: plain JSON, or the object that a path led to. */
export type Argument = Json | Instance;

export interface Scalar<T> {
  readonly get?: (target: T, session: Session) => Answer;
  readonly set?: (target: T, value: Json, session: Session) => void;
}

/** Gives what the API's method gives: an object (`null` for a null object), an answer, or nothing; at once or later. */
export type Method<T> = (target: T, args: readonly Argument[], session: Session) => unknown;

export interface Service<T> {
  readonly name: string;
  /** What the client learns when it gets hold of the object, such as its Id; by wire name. */
  readonly identity?: (target: T, session: Session) => { readonly [key: string]: Json };
  /** False for an object that is gone, such as a range of a deleted sheet; alive where left out. */
  readonly isAlive?: (target: T, session: Session) => boolean;
  readonly scalars?: { readonly [name: string]: Scalar<T> };
  readonly navigation?: { readonly [name: string]: (target: T, session: Session) => Instance | null };
  readonly methods?: { readonly [name: string]: Method<T> };
  /** `parent[key]` of a collection; throws ItemNotFound. */
  readonly indexer?: (target: T, key: Json, session: Session) => Instance;
  readonly items?: (target: T, session: Session) => readonly Instance[];
  /** Event types by the name between "_Register" and "Event", with the id under which office.js listens. */
  readonly events?: { readonly [name: string]: (target: T) => EventTarget };
}

/** An event that the add-in listens to: office.js's number for it, and the object it is about. */
export interface EventTarget {
  readonly type: number;
  readonly target: string;
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
      identity: (session) => service.identity?.(target, session) ?? {},
      isAlive: (session) => service.isAlive?.(target, session) ?? true,
      readable: () => Object.keys(scalars ?? {}).filter((name) => scalars?.[name]?.get),
      get: (name) => bound(own(scalars, name)?.get, (get) => (session) => get(target, session)),
      set: (name) => bound(own(scalars, name)?.set, (set) => (value, session) => set(target, value, session)),
      navigate: (name) => bound(own(navigation, name), (go) => (session) => go(target, session)),
      call: (name) => bound(own(methods, name), (call) => (args, session) => call(target, args, session)),
      event: (name) => bound(own(events, name), (event) => () => event(target)),
      index: () => bound(indexer, (index) => (key, session) => index(target, key, session)),
      items: () => bound(items, (list) => (session) => list(target, session)),
    });
  }

  identity(session: Session): { readonly [key: string]: Json } {
    return this.members.identity(session);
  }

  isAlive(session: Session): boolean {
    return this.members.isAlive(session);
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
  identity(session: Session): { readonly [key: string]: Json };
  isAlive(session: Session): boolean;
  readable(): readonly string[];
  get(name: string): ((session: Session) => Answer) | null;
  set(name: string): ((value: Json, session: Session) => void) | null;
  navigate(name: string): ((session: Session) => Instance | null) | null;
  call(name: string): ((args: readonly Argument[], session: Session) => unknown) | null;
  event(name: string): (() => EventTarget) | null;
  index(): ((key: Json, session: Session) => Instance) | null;
  items(): ((session: Session) => readonly Instance[]) | null;
}

/** Not what every object inherits: "constructor" is no member of a service. */
function own<V>(members: { readonly [name: string]: V } | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function bound<F, G>(member: F | undefined, bind: (member: F) => G): G | null {
  return member === undefined ? null : bind(member);
}
