import type { Service } from '../service';
import type { CalculationMode, Session } from '../session';
import { refuse } from '../errors';

const modes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationService: Service<Session> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (session, value) => {
        const mode = modes.find((known) => known === value);
        if (!mode) throw refuse.argument();
        session.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  methods: {
    Calculate: (session) => session.calculate(),
    // Nothing is calculated or drawn before the batch ends anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
