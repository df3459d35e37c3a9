import type { Service } from '../service';
import type { Host } from '../host';
import type { Json } from '../protocol';
import { Instance } from '../service';
import { refuse } from '../errors';
import { textArgument } from './arguments';

interface SettingTarget {
  readonly key: string;
}

const settingService: Service<SettingTarget> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { settings }) => JSON.parse(settings.get(key) ?? 'null') as Json,
      set: ({ key }, value, { settings }) => void settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: ({ key }, _, { settings }) => void settings.delete(key) },
};

export const settingsService: Service<Host> = {
  name: 'SettingCollection',
  items: ({ settings }) => [...settings.keys()].map((key) => setting(key)),
  indexer: ({ settings }, key) => {
    if (typeof key !== 'string' || !settings.has(key)) throw refuse.notFound();
    return setting(key);
  },
  methods: {
    Add: ({ settings }, [key, value = null]) => {
      const name = textArgument(key);
      settings.set(name, JSON.stringify(value));
      return setting(name);
    },
    GetItem: ({ settings }, [key]) => {
      if (!settings.has(textArgument(key))) throw refuse.notFound();
      return setting(textArgument(key));
    },
    GetItemOrNullObject: ({ settings }, [key]) => (settings.has(textArgument(key)) ? setting(textArgument(key)) : null),
    GetCount: ({ settings }) => settings.size,
  },
};

function setting(key: string): Instance {
  return Instance.of(settingService, { key });
}
