import type { Workbook } from '../../workbook/workbook';

export type ReadFailureCode =
  'not-a-workbook' | 'unsupported-format' | 'encrypted' | 'damaged' | 'no-sheets' | 'too-large-unpacked' | 'too-many-merges';

/** `sentence`: English, says what to do. */
export type ReadResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly code: ReadFailureCode; readonly sentence: string };

/** Leaves the depths of a file at once; `readWorkbook` turns it into an outcome and nobody else catches it. */
export class Unreadable extends Error {
  constructor(
    readonly code: ReadFailureCode,
    sentence: string,
    /** What was found, in a few words; for `damaged`. */
    readonly what = sentence,
  ) {
    super(sentence);
  }
}

/** @param what was found, as the subject and verb of a sentence: "its list of parts is cut short" */
export function damaged(what: string): Unreadable {
  return new Unreadable(
    'damaged',
    `The workbook is damaged (${what}): open it in Excel, let it repair the file, and save it under a new name.`,
    what,
  );
}

export function tooLarge(what: string): Unreadable {
  return new Unreadable(
    'too-large-unpacked',
    `The workbook unpacks to more than can be read safely (${what}): ask its sender for a smaller copy, or save it anew from Excel.`,
  );
}
