/** All passes, surest first; a pass is added by adding its row. Those of the second list only show. */
import { equalFigure } from './equal-figure';
import { partnerName } from './partner-name';
import type { Pass } from './pass';
import { receiptNumber } from './receipt-number';
import { decided, lettrage } from './remembered';
import { sameRow } from './same-row';
import { equalTies, likeGoods, likeNames, numberAlone, otherCurrency, partNames, subsetTies, unequalRest } from './shown';
import { subset } from './subset';

export const applying: readonly Pass[] = [decided, lettrage, sameRow, receiptNumber, equalFigure, subset, partnerName];
export const showing: readonly Pass[] = [equalTies, subsetTies, otherCurrency, numberAlone, likeNames, likeGoods, partNames, unequalRest];
