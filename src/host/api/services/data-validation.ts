/** Validation that the add-in sets in this host; that of a file is not read. Nothing typed is checked against it. */
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Scalar, Service } from '../service';
import type { Host } from '../host';
import type { Validation } from '../extras';
import { Instance } from '../service';
import { intersection, mustAllow } from '../ranges';
import { refuse } from '../errors';

function kept(name: string, otherwise: Json): Scalar<RangeTarget> {
  return {
    get: (target, host) => covering(target, host)?.values.get(name) ?? otherwise,
    set: (target, value, host) => {
      mustAllow(target.sheet, null, host);
      own(target, host).values.set(name, value);
    },
  };
}

const ruleTypes: { readonly [key: string]: string } = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const validationService: Service<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Rule: { ...kept('rule', {}), set: setRule },
    Prompt: kept('prompt', { message: '', showPrompt: true, title: '' }),
    ErrorAlert: kept('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    IgnoreBlanks: kept('ignoreBlanks', true),
    Type: {
      get: (target, host) => {
        const [kind] = Object.keys(Object(covering(target, host)?.values.get('rule') ?? {}));
        return ruleTypes[kind ?? ''] ?? 'None';
      },
    },
  },
  methods: {
    Clear: (target, _, host) => {
      mustAllow(target.sheet, null, host);
      const extras = host.extras.of(target.sheet.id);
      extras.validations = extras.validations.filter(({ area }) => intersection(area, target.area) === null);
    },
  },
};

function setRule(target: RangeTarget, value: Json, host: Host): void {
  mustAllow(target.sheet, null, host);
  const kinds = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (kinds.length !== 1 || !ruleTypes[kinds[0] ?? '']) throw refuse.argument();
  own(target, host).values.set('rule', value);
}

/** The latest that covers the upper left cell. */
function covering({ sheet, area }: RangeTarget, host: Host): Validation | undefined {
  const corner = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  return host.extras
    .of(sheet.id)
    .validations.filter((validation) => intersection(validation.area, corner) !== null)
    .at(-1);
}

function own({ sheet, area }: RangeTarget, host: Host): Validation {
  const { validations } = host.extras.of(sheet.id);
  const known = validations.find(
    (other) =>
      other.area.top === area.top && other.area.left === area.left && other.area.bottom === area.bottom && other.area.right === area.right,
  );
  if (known) return known;
  const made: Validation = { area, values: new Map() };
  validations.push(made);
  return made;
}

export function validation(target: RangeTarget): Instance {
  return Instance.of(validationService, target);
}
