/** `workbook.functions`: the one that tells the date system. */
import type { Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { numberArgument } from './arguments';

const resultService: Service<number> = {
  name: 'FunctionResult',
  scalars: { Value: { get: (value) => value }, Error: { get: () => null } },
};

export const functionsService: Service<Host> = {
  name: 'Functions',
  methods: {
    Date: ({ workbook }, [year, month, day]) => {
      const days = Date.UTC(numberArgument(year), numberArgument(month) - 1, numberArgument(day)) / 86_400_000 + 25_569;
      return Instance.of(resultService, workbook.dateSystem === 1904 ? days - 1462 : days);
    },
  },
};
