/** A plan's steps in the parts that are sent: a large write becomes bands of rows, written one after the other. */
import type { PlanStep } from '../../core/model/plans';

type WriteStep = Extract<PlanStep, { kind: 'write' }>;

/** `isTail`: a further band of an area that the first band's formula fills. */
export type PartStep = PlanStep & { readonly isTail?: true };

/** Cells and characters of one band: both bound the size of the request. */
const cellsInBand = 10_000;
const charactersInBand = 500_000;

export function partsOf(steps: readonly PlanStep[]): PartStep[] {
  return steps.flatMap((step) => (step.kind === 'write' ? bandsOfWrite(step) : [step]));
}

/** What a write weighs beside cells of ordinary length. */
export function weightOf({ contents }: WriteStep): number {
  const characters = contents.reduce((sum, row) => sum + row.reduce((length, content) => length + lengthOf(content), 0), 0);
  return Math.max(contents.length * (contents[0]?.length ?? 0), characters / (charactersInBand / cellsInBand));
}

function bandsOfWrite(step: WriteStep): PartStep[] {
  const { area, contents } = step;
  const starts = [0];
  let cells = 0;
  let characters = 0;
  for (const [r, row] of contents.entries()) {
    const length = row.reduce((sum, content) => sum + lengthOf(content), 0);
    const isFull = cells + row.length > cellsInBand || characters + length > charactersInBand;
    if (isFull && r > 0) {
      starts.push(r);
      cells = 0;
      characters = 0;
    }
    cells += row.length;
    characters += length;
  }
  if (starts.length === 1) return [step];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? contents.length;
    return {
      ...step,
      area: { ...area, top: area.top + start, bottom: area.top + end - 1 },
      contents: contents.slice(start, end),
      ...(index > 0 ? { isTail: true as const } : {}),
    };
  });
}

function lengthOf(content: WriteStep['contents'][number][number]): number {
  if (content === null) return 0;
  const text = 'formula' in content ? content.formula : content.value;
  return typeof text === 'string' ? text.length : 0;
}
