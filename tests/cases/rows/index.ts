import type { WorkbookCase } from '../case';
import { cleanByHand } from './clean-by-hand';
import { cleanRegisters } from './clean-registers';
import { cleanTallies } from './clean-tallies';
import { columnsByValues } from './columns-by-values';
import { columnsSideBySide } from './columns-side-by-side';
import { hardClean } from './hard-clean';
import { moreClean } from './more-clean';
import { moreWrong } from './more-wrong';
import { oddClean } from './odd-clean';
import { oneBase } from './one-base';
import { otherClean } from './other-clean';
import { otherDates } from './other-dates';
import { otherDays } from './other-days';
import { otherLanguages } from './other-languages';
import { otherLayouts } from './other-layouts';
import { otherPlaces } from './other-places';
import { otherStocks } from './other-stocks';
import { otherWorkbooks } from './other-workbooks';
import { oneSlip } from './one-slip';
import { otherNumbers } from './other-numbers';
import { otherSums } from './other-sums';
import { otherTotals } from './other-totals';
import { publicTables } from './public-tables';
import { quietWorkbooks } from './quiet-workbooks';
import { seedLocation } from './seed-location';
import { slipsAndTraps } from './slips-and-traps';
import { sumsWithoutAWord } from './sums-without-a-word';
import { totalsByName } from './totals-by-name';
import { valuesAsWritten } from './values-as-written';
import { wholesAndParts } from './wholes-and-parts';
import { wrongDates } from './wrong-dates';
import { wrongLayouts } from './wrong-layouts';
import { wrongNumbers } from './wrong-numbers';
import { wrongRows } from './wrong-rows';
import { wrongSums } from './wrong-sums';
import { writtenByHand } from './written-by-hand';

export const themes: Readonly<Record<string, readonly WorkbookCase[]>> = {
  'clean tallies': cleanTallies,
  'clean registers': cleanRegisters,
  'more clean workbooks': moreClean,
  'hard clean workbooks': hardClean,
  'one base': oneBase,
  'odd but clean': oddClean,
  'wrong layouts': wrongLayouts,
  'wrong sums': wrongSums,
  'wrong numbers': wrongNumbers,
  'wrong dates': wrongDates,
  'dates by other authors': otherDates,
  'days by other authors': otherDays,
  'clean by other authors': otherClean,
  'languages by other authors': otherLanguages,
  'layouts by other authors': otherLayouts,
  'stocks by other authors': otherStocks,
  'places by other authors': otherPlaces,
  'workbooks by other authors': otherWorkbooks,
  'more wrong': moreWrong,
  'wrong rows': wrongRows,
  'sums by other hands': otherSums,
  'numbers by other hands': otherNumbers,
  'one slip': oneSlip,
  'clean by other hands': cleanByHand,
  'slips and traps': slipsAndTraps,
  'totals by name': totalsByName,
  'wholes and parts': wholesAndParts,
  'sums without a word': sumsWithoutAWord,
  'quiet workbooks': quietWorkbooks,
  'written by hand': writtenByHand,
  'totals by other hands': otherTotals,
  'columns by their values': columnsByValues,
  'columns beside others': columnsSideBySide,
  'the figures to locate': seedLocation,
  'values as written': valuesAsWritten,
  'tables as offices publish them': publicTables,
};
