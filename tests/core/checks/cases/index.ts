import type { Case } from './case';
import { dateCases } from './dates';
import { donationCases } from './donations';
import { moreCases } from './more';
import { numberCases } from './numbers';
import { otherCases } from './others';
import { rowCases } from './rows';
import { sumCases } from './sums';
import { moreSumCases } from './sums-more';

export const cases: readonly Case[] = [...sumCases, ...numberCases, ...dateCases, ...rowCases, ...otherCases, ...moreSumCases, ...moreCases, ...donationCases];
