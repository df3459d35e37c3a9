/** Press check: a text's figures and sums, against the open workbook where it has figures. The text is kept nowhere. */
import { checkText, type PressResult } from '../../core/press';
import { indexFigures, type FigureIndex } from '../../core/records/figure-index';
import { readTables } from './breakdown';
import type * as session from '../excel/session';

export interface PressChecked {
  readonly done: true;
  /** In the order of the texts. */
  readonly results: readonly PressResult[];
}

/** The open workbook's figures. */
export async function readFigures(
  progress?: session.ReadProgress,
): Promise<{ readonly done: true; readonly book: FigureIndex } | session.Refused> {
  const open = await readTables(progress);
  return open.done ? { done: true, book: indexFigures(open.snapshot, open.recognition) } : open;
}

export interface PressOptions {
  /** Each text only against itself. */
  readonly alone?: boolean;
  readonly progress?: session.ReadProgress;
}

/** Texts against themselves and the open workbook, which is read once for all of them. */
export async function pressCheck(
  texts: readonly string[],
  { alone = false, progress }: PressOptions = {},
): Promise<PressChecked | session.Refused> {
  if (alone) return { done: true, results: texts.map((text) => checkText(text, null)) };
  const figures = await readFigures(progress);
  return figures.done ? { done: true, results: texts.map((text) => checkText(text, figures.book)) } : figures;
}
