import type { Service } from '../service';
import type { CalculationMode, Host } from '../host';
import { refuse } from '../errors';

const modes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationService: Service<Host> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (host, value) => {
        const mode = modes.find((known) => known === value);
        if (!mode) throw refuse.argument();
        host.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  methods: {
    Calculate: (host) => host.calculate(),
    // Nothing is calculated or drawn before the batch ends anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
