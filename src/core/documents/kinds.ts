/** The summaries that can be asked for, by their names in the contract. */
export const summaryKinds = [
  'bulletin',
  'series',
  'statement',
  'reception',
  'reconciliation',
  'coverage',
  'mission',
  'training',
  'certificate',
  'press',
] as const;

export type SummaryKind = (typeof summaryKinds)[number];
