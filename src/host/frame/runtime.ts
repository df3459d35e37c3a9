/** The services by which an add-in of a shared runtime shows and hides itself and says that it takes shortcuts. */
import type { Json } from '../api/protocol';
import { Instance, type Service } from '../api/service';

export type RuntimeState = 'Visible' | 'Background';

export class RuntimeServices {
  state: RuntimeState;
  startState: Json = 'Inactive';
  private open!: () => void;
  readonly actionsReady = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(
    startsVisible: boolean,
    private readonly shown: (state: RuntimeState) => void,
  ) {
    this.state = startsVisible ? 'Visible' : 'Background';
  }

  services(): { readonly [name: string]: Instance } {
    return {
      'Microsoft.InternalService.AddinInternalService': Instance.of(internal, this),
      'Microsoft.AppRuntime.AppRuntimeService': Instance.of(runtime, this),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': Instance.of(persistence, this),
    };
  }

  /** @internal */
  start(): void {
    this.open();
  }

  /** @internal */
  show(state: RuntimeState): void {
    this.state = state;
    this.shown(state);
  }
}

const internal: Service<RuntimeServices> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (services) => services.start() },
};

const runtime: Service<RuntimeServices> = {
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (services, [state]) => services.show(state === 'Visible' ? 'Visible' : 'Background'),
    GetAppRuntimeState: (services) => services.state,
  },
};

const persistence: Service<RuntimeServices> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    SetAppRuntimeStartState: (services, [state]) => {
      services.startState = typeof state === 'string' ? state : null;
    },
    GetAppRuntimeStartState: (services) => services.startState,
  },
};
