/** The pane's screens, in the order of their tabs. A new screen is a row here and a file beside. */
import type { ReactNode } from 'react';
import type { Screen as ScreenId } from '../../actions/screens';
import type { ScreenProps } from './screen-props';
import { BreakdownScreen } from './BreakdownScreen';
import { CheckScreen } from './CheckScreen';
import { LogScreen } from './LogScreen';
import { MappingScreen } from './MappingScreen';
import { RulesScreen } from './RulesScreen';
import { FreezeScreen } from './FreezeScreen';
import { FunctionsScreen } from './FunctionsScreen';
import { PressScreen } from './PressScreen';
import { ReconcileScreen } from './ReconcileScreen';
import { SummariesScreen } from './SummariesScreen';
import { TemplatesScreen } from './TemplatesScreen';

interface ScreenEntry {
  readonly id: ScreenId;
  readonly Screen: (props: ScreenProps) => ReactNode;
  /** Has a tab of its own; the others stand in a menu. */
  readonly isDaily?: true;
}

export const screens: readonly ScreenEntry[] = [
  { id: 'check', Screen: CheckScreen, isDaily: true },
  { id: 'summaries', Screen: SummariesScreen, isDaily: true },
  { id: 'breakdown', Screen: BreakdownScreen, isDaily: true },
  { id: 'reconcile', Screen: ReconcileScreen },
  { id: 'press', Screen: PressScreen },
  { id: 'templates', Screen: TemplatesScreen },
  { id: 'functions', Screen: FunctionsScreen },
  { id: 'freeze', Screen: FreezeScreen },
  { id: 'mapping', Screen: MappingScreen },
  { id: 'rules', Screen: RulesScreen },
  { id: 'log', Screen: LogScreen },
];
