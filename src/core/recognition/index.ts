/** The only door: other rooms import nothing from the files behind it. */
export { isPercentFormat } from './cells/formats';
export { isHiddenColumn, lineCount } from './cells/hidden';
export {
  correctionOf,
  declaredField,
  declaredHeaderRow,
  declaredRelation,
  declaredTotal,
  type Named,
  type Unnamed,
} from './corrections/mappings';
export { recognise } from './recognise';
export { isPercentColumn } from './sums/percents';
