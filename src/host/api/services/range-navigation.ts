import type { Instance } from '../service';
import type { RangeTarget } from '../cells';
import { conditionalFormats } from './conditional-formats';
import { formatOf } from './format';
import { validation } from './data-validation';
import { worksheet } from './worksheet';

export const rangeNavigation: { readonly [name: string]: (target: RangeTarget) => Instance } = {
  Format: formatOf,
  Worksheet: ({ sheet }) => worksheet(sheet),
  ConditionalFormats: conditionalFormats,
  DataValidation: validation,
};
