/** The pane's screens, in the order of their tabs. A new screen is a row here and a file beside. */
import type { ReactNode } from 'react';
import type { Screen as ScreenId } from '../../actions/screens';
import { CheckScreen } from './CheckScreen';
import { SummariesScreen } from './SummariesScreen';

export const screens: readonly { readonly id: ScreenId; readonly Screen: () => ReactNode }[] = [
  { id: 'check', Screen: CheckScreen },
  { id: 'summaries', Screen: SummariesScreen },
];
