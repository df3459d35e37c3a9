import type { Case } from './case';
import { sumCases } from './sums';

export const cases: readonly Case[] = [...sumCases];
