import type { Case } from './case';
import { dateCases } from './dates';
import { numberCases } from './numbers';
import { otherCases } from './others';
import { rowCases } from './rows';
import { sumCases } from './sums';

export const cases: readonly Case[] = [...sumCases, ...numberCases, ...dateCases, ...rowCases, ...otherCases];
