/** Two columns whose first row could be a header, or the first label with its value. */
import type { Area } from '../../model/grid';
import type { Role } from '../../model/roles';
import { areFigures } from '../cells/figure-texts';
import type { Grid } from '../cells/grid';
import { cellKind, isNumeric, kindAt, textAt } from '../cells/grid';
import { words } from '../../lexicon/folding';
import { fieldNamed, isKnownHeader } from '../../lexicon/field-names';
import { isBareTotal, labelKind } from '../../lexicon/labels';

export function isFirstPair(grid: Grid, area: Area, row: number): boolean {
  if (area.right - area.left !== 1 || row === area.bottom) return false;
  if (kindAt(grid, row, area.left) !== cellKind.text || kindAt(grid, row, area.right) !== cellKind.text) return false;
  return headsForm(grid, area, row) || standsAmongPairs(grid, area, row);
}

function standsAmongPairs(grid: Grid, area: Area, row: number): boolean {
  const value = textAt(grid, row, area.right);
  const label = textAt(grid, row, area.left);
  if (isKnownHeader(value) || labelKind(value) === 'total') return false;
  if (isFigureBeside(label, value)) return true;
  let numbers = 0;
  let others = 0;
  for (let below = row + 1; below <= area.bottom; below++) {
    const kind = kindAt(grid, below, area.right);
    if (isNumeric(kind)) numbers++;
    else if (kind === cellKind.text || kind === cellKind.date) others++;
  }
  return (others > 0 && numbers > 0) || (isKnownHeader(label) && others > 0) || /[:：]\s*$/.test(label);
}

/** "Total operations: more than 60": a figure in words beside what it counts. */
function isFigureBeside(label: string, value: string): boolean {
  return (labelKind(label) === 'total' || fieldNamed([label])?.kind === 'count') && areFigures([value]);
}

/** What a form is about; as headers these stand over names. */
const subjects: ReadonlySet<Role> = new Set(['campaign', 'place', 'province', 'region', 'country', 'partner', 'date']);
const counting = new Set(['nombre', 'nbre', 'nb', 'number', 'no', 'effectif', 'عدد'].flatMap((word) => words(word)));
const mostRows = 40;

/** "Campaign: Vaccination" above "start date", "number of patients": what a column of campaigns would not hold. */
function headsForm(grid: Grid, area: Area, row: number): boolean {
  const label = textAt(grid, row, area.left);
  const value = textAt(grid, row, area.right);
  const role = isKnownHeader(label) ? fieldNamed([label])?.role : undefined;
  if (area.bottom - row > mostRows || role === undefined || !subjects.has(role) || isColumnName(value)) return false;
  const names: string[] = [];
  let pairs = 0;
  for (let below = row + 1; below <= area.bottom; below++) {
    if (kindAt(grid, below, area.left) !== cellKind.text || kindAt(grid, below, area.right) === cellKind.blank) continue;
    const name = textAt(grid, below, area.left).replace(/\s*[:：]\s*$/, '');
    pairs++;
    if (namesField(name)) names.push(name);
  }
  // Where the value could be a header too, only labels of dates, places or names tell a form from a list of services.
  return names.length > 0 && names.length * 3 >= pairs * 2 && (!isKnownHeader(value) || names.some(namesText));
}

/** A campaign may be called after what it does ("Vaccination"), hardly after persons, dates or sums. */
function isColumnName(text: string): boolean {
  if (labelKind(text) !== 'none') return true;
  const unit = fieldNamed([text])?.unit;
  return isKnownHeader(text) && unit !== 'service' && unit !== 'operation';
}

function namesField(label: string): boolean {
  return (isKnownHeader(label) || counting.has(words(label)[0] ?? '')) && !isBareTotal(label);
}

function namesText(label: string): boolean {
  const kind = fieldNamed([label])?.kind;
  return kind === 'date' || kind === 'text' || kind === 'code';
}
