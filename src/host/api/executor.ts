/**
 * Runs a batch of office.js against the service table. Actions run in order; each object path is resolved once, at its first
 * use, so that `add` runs where it was called; the first failure stops the batch and nothing is taken back.
 */
import type { Action, ArgumentInfo, Json, ObjectPath, RequestBody } from './protocol';
import type { Host } from './host';
import type { References } from './references';
import { Instance, JsonText, type Answer, type Argument } from './service';
import { answerText, identityText, memberName, queryText } from './query';
import { Refusal, refuse } from './errors';
import { ActionType, PathType } from './protocol';

/** What a batch needs besides what services do: the objects that paths begin with or were kept under. */
export interface ExecutingHost extends Host {
  readonly root: Instance;
  readonly references: References;
  service(name: string): Instance;
  /** Calculates what is stale, unless the mode is manual. */
  settle(): Promise<void>;
}

/** Gives the JSON of the batch's answer. Rejects for a bug of the host's alone: what is refused is said in the answer. */
export async function runBatch(request: RequestBody, host: ExecutingHost): Promise<string> {
  return new Batch(request, host).run();
}

const nullObjectCall = '{"_IsNull":true}';

class Batch {
  private readonly paths = new Map<number, Instance | null>();
  private readonly referenceIds = new Map<number, string>();
  private readonly keptPaths = new Set<number>();
  private readonly traces: number[] = [];
  /** The member at work, for the error's location. */
  private location = '';

  constructor(
    private readonly request: RequestBody,
    private readonly host: ExecutingHost,
  ) {
    for (const { ActionType: type, Name, ObjectPathId } of request.Actions) {
      if (type === ActionType.Method && Name === '_KeepReference') this.keptPaths.add(ObjectPathId);
    }
  }

  async run(): Promise<string> {
    const results: string[] = [];
    const { Actions: actions } = this.request;
    for (const [index, action] of actions.entries()) {
      this.location = '';
      try {
        results.push(`{"ActionId":${action.Id},"Value":${await this.perform(action)}}`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return this.failure(error, index, results);
      }
    }
    await this.host.settle();
    const traces = this.traces.length > 0 ? `,"TraceIds":[${this.traces.join(',')}]` : '';
    return `{"Results":[${results.join(',')}]${traces}}`;
  }

  private async failure(error: Refusal, index: number, results: readonly string[]): Promise<string> {
    await this.host.settle();
    const said = { Code: error.code, Message: error.message, Location: this.location, ActionIndex: index, HttpStatusCode: error.status };
    return `{"Error":${JSON.stringify(said)},"ProcessedResults":{"Results":[${results.join(',')}]}}`;
  }

  /** The JSON of the action's Value. */
  private async perform(action: Action): Promise<string> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
        return this.query(action);
      case ActionType.Method:
        return this.call(action);
      case ActionType.Set:
        return this.set(action);
      case ActionType.Trace:
        this.traces.push(action.Id);
        return 'null';
      case ActionType.EnsureUnchanged:
        return 'null';
      default:
        throw refuse.missing(`Action type ${action.ActionType}`);
    }
  }

  private async instantiate({ ObjectPathId }: Action): Promise<string> {
    const instance = await this.resolve(ObjectPathId);
    return instance ? identityText(instance, this.host, this.referenceOf(ObjectPathId, instance)) : 'null';
  }

  private async query({ ObjectPathId, QueryInfo }: Action): Promise<string> {
    const instance = await this.resolve(ObjectPathId);
    if (!instance) return 'null';
    await this.host.settle();
    this.location = instance.typeName;
    return queryText(instance, QueryInfo ?? {}, this.host, this.referenceOf(ObjectPathId, instance));
  }

  private async call({ ObjectPathId, Name: name = '', ArgumentInfo }: Action): Promise<string> {
    const instance = await this.resolve(ObjectPathId);
    if (!instance) return nullObjectCall;
    this.location = memberName(instance.typeName, name);
    if (name === '_KeepReference') return 'null';
    const args = await this.arguments(ArgumentInfo);
    if (name === '_RemoveReference') {
      for (const id of args) this.host.references.release(String(id));
      return 'null';
    }
    const registration = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/.exec(name);
    if (registration) {
      this.listen(instance, registration[1] === 'Register', registration[2] ?? '');
      return 'null';
    }
    const result = await this.invoke(instance, name, args);
    if (result instanceof Instance) return identityText(result, this.host);
    return answerText(result);
  }

  private listen(instance: Instance, isOn: boolean, event: string): void {
    const target = instance.event(event);
    if (!target) throw refuse.missing(`${instance.typeName} event ${event}`);
    if (isOn) this.host.events.listen(target());
    else this.host.events.unlisten(target());
  }

  private async set({ ObjectPathId, Name: name = '', ArgumentInfo }: Action): Promise<string> {
    const instance = await this.resolve(ObjectPathId);
    if (!instance) return nullObjectCall;
    this.location = memberName(instance.typeName, name);
    this.host.checkSet(instance.typeName, name);
    const set = instance.setter(name);
    if (!set) throw refuse.missing(this.location);
    set(ArgumentInfo?.Arguments?.[0] ?? null, this.host);
    return 'null';
  }

  private referenceOf(pathId: number, instance: Instance): string | undefined {
    if (this.request.ObjectPaths[pathId]?.ObjectPathType === PathType.Reference) return this.request.ObjectPaths[pathId]?.Name;
    if (!this.keptPaths.has(pathId)) return undefined;
    const known = this.referenceIds.get(pathId);
    if (known) return known;
    const id = this.host.references.keep(instance);
    this.referenceIds.set(pathId, id);
    return id;
  }

  private async resolve(pathId: number): Promise<Instance | null> {
    const known = this.paths.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new Refusal('InvalidObjectPath', `The object path ${pathId} is not in the request.`);
    const instance = await this.follow(path);
    this.paths.set(pathId, instance);
    return instance;
  }

  private async follow(path: ObjectPath): Promise<Instance | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.host.root;
      case PathType.NewService:
        return this.host.service(path.Name ?? '');
      case PathType.Reference:
        return this.reference(path.Name ?? '');
      case PathType.Null:
        return null;
      default:
        return this.followFrom(path, await this.resolve(path.ParentObjectPathId ?? 0));
    }
  }

  private reference(id: string): Instance {
    const instance = this.host.references.find(id);
    if (!instance.isAlive(this.host)) throw refuse.reference();
    return instance;
  }

  private async followFrom(path: ObjectPath, parent: Instance | null): Promise<Instance | null> {
    if (!parent) return null;
    const name = path.Name ?? '';
    if (path.ObjectPathType === PathType.Indexer) return this.index(parent, path);
    this.location = memberName(parent.typeName, name);
    if (path.ObjectPathType === PathType.Property) {
      this.host.checkSet(parent.typeName, name);
      const navigate = parent.navigator(name);
      if (!navigate) throw refuse.missing(this.location);
      return navigate(this.host);
    }
    const result = await this.invoke(parent, name, await this.arguments(path.ArgumentInfo));
    if (result === null || result instanceof Instance) return result;
    throw refuse.missing(`${this.location} as an object`);
  }

  private index(parent: Instance, path: ObjectPath): Instance {
    this.location = `${parent.typeName}.getItem`;
    const { indexer } = parent;
    if (!indexer) throw refuse.missing(this.location);
    return indexer(path.ArgumentInfo?.Arguments?.[0] ?? null, this.host);
  }

  private async invoke(instance: Instance, name: string, args: readonly Argument[]): Promise<Answer | Instance> {
    if (!name.startsWith('_')) this.host.checkSet(instance.typeName, name);
    const call = instance.method(name);
    if (!call) throw refuse.missing(memberName(instance.typeName, name));
    return given(await call(args, this.host), this.location);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<readonly Argument[]> {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info ?? {};
    if (!Array.isArray(ids)) return values;
    return Promise.all(values.map(async (value, index) => this.argument(value, (ids as readonly Json[])[index] ?? 0)));
  }

  private async argument(value: Json, pathId: Json): Promise<Argument> {
    if (typeof pathId === 'number' && pathId > 0) {
      const instance = await this.resolve(pathId);
      if (!instance) throw refuse.argument();
      return instance;
    }
    if (Array.isArray(pathId) && pathId.flat(Infinity).some((id) => id !== 0)) throw refuse.missing('An array of objects as an argument');
    return value;
  }
}

/** What a method gave, as something to answer with; a function is a bug of the service's. */
function given(value: unknown, member: string): Answer | Instance {
  if (value === undefined || value === null) return null;
  if (value instanceof Instance || value instanceof JsonText) return value;
  if (['string', 'number', 'boolean', 'object'].includes(typeof value)) return value as Json;
  throw new Error(`${member} gave a ${typeof value}`);
}
