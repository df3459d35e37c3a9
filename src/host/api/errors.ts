/** Refusals, with the codes that office.js hands to the add-in. */

export type ErrorName =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const statuses: Readonly<Record<ErrorName, number>> = {
  AccessDenied: 403,
  ApiNotFound: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  UnsupportedOperation: 400,
};

/** What a service throws to refuse a call; the executor answers with it. Anything else thrown is a bug of the host's. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorName,
    message: string,
  ) {
    super(message);
    this.status = statuses[code];
  }
}

export const refuse = {
  argument: (message = 'The argument is invalid or missing or has an incorrect format.') => new Refusal('InvalidArgument', message),
  notFound: () => new Refusal('ItemNotFound', "The requested resource doesn't exist."),
  selection: () => new Refusal('InvalidSelection', 'The current selection is invalid for this operation.'),
  exists: () => new Refusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.'),
  operation: (message = 'This operation is not permitted for the current object.') => new Refusal('InvalidOperation', message),
  locked: () => new Refusal('AccessDenied', 'You cannot perform the requested operation: the cell or sheet is protected.'),
  reference: () => new Refusal('InvalidReference', 'This reference is not valid for the current operation.'),
  editing: () =>
    new Refusal(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Leave it by the Enter or Tab key, or select another cell.',
    ),
  formulaLength: () => new Refusal('FormulaLengthExceedsLimit', 'The bytecode of the applied formula exceeds the maximum length limit.'),
  dimensions: () =>
    new Refusal('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range."),
  missing: (member: string) => new Refusal('ApiNotFound', `${member} is not implemented by this host.`),
  outsideSet: (member: string, set: string) => new Refusal('ApiNotFound', `${member} needs ${set}, which this host does not advertise.`),
};
