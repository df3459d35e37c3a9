import type { Case } from './case';
import { dateCases } from './dates';
import { sumCases } from './sums';

export const cases: readonly Case[] = [...sumCases, ...dateCases];
