import type { Argument, Service } from '../service';
import type { Json } from '../protocol';
import type { Host } from '../host';
import type { Sheet } from '../model';
import { isAbsent, objectArgument } from './arguments';
import { refuse } from '../errors';

const options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export const protectionService: Service<Sheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ id }, { extras }) => ({ ...options, ...extras.of(id).protectionOptions }) },
  },
  methods: {
    Protect: protect,
    Unprotect: unprotect,
  },
};

function protect(sheet: Sheet, [given, password]: readonly Argument[], { extras, events }: Host): void {
  if (sheet.protection) throw refuse.operation('The sheet is protected already.');
  const known = extras.of(sheet.id);
  known.protectionOptions = isAbsent(given) ? {} : checkedOptions(objectArgument(given));
  known.password = typeof password === 'string' ? password : null;
  sheet.protect({ hasPassword: known.password !== null });
  events.protectionChanged(sheet.id, true);
}

/** A password that came with the file is not known: only Excel can tell whether one fits it. */
function unprotect(sheet: Sheet, [password]: readonly Argument[], { extras, events }: Host): void {
  if (!sheet.protection) return;
  const known = extras.of(sheet.id);
  const isRight = !sheet.protection.hasPassword || (known.password !== null && known.password === password);
  if (!isRight) throw refuse.locked();
  known.password = null;
  sheet.unprotect();
  events.protectionChanged(sheet.id, false);
}

function checkedOptions(given: { readonly [name: string]: Json | undefined }): { readonly [name: string]: Json | undefined } {
  if (Object.keys(given).some((name) => !Object.hasOwn(options, name))) throw refuse.argument();
  return given;
}
