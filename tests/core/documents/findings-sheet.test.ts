import { findingsPlan } from '../../../src/core/documents/findings-sheet';
import { highlightColors, highlightPlan } from '../../../src/core/documents/highlights';
import type { Finding } from '../../../src/core/model/findings';
import type { RangeRef } from '../../../src/core/model/grid';
import type { Plan, PlanStep } from '../../../src/core/model/plans';
import { languages } from '../../../src/core/model/roles';

const at = (row: number, column = 1, sheet = "Caravane d'avril") => ({ sheet, row, column });

function finding(overrides: Partial<Finding> = {}): Finding {
  const [cell = at(4)] = overrides.cells ?? [];
  return {
    code: 'negative-count',
    severity: 'error',
    outcome: 'fail',
    cells: [cell],
    message: { key: 'checks.title.negative-count', args: {} },
    found: -3,
    expected: null,
    gap: null,
    suggestions: [],
    accepted: null,
    ...overrides,
  };
}

function stepsOf<K extends PlanStep['kind']>(plan: Plan, kind: K) {
  return plan.steps.filter((step): step is Extract<PlanStep, { kind: K }> => step.kind === kind);
}

function rowsOf(plan: Plan): (string | null)[][] {
  const [write] = stepsOf(plan, 'write');
  return (write?.contents ?? []).map((row) => row.map((content) => (content && 'value' in content ? String(content.value ?? '') : null)));
}

describe('the findings sheet', () => {
  test.each(languages)('stands in %s, in that direction, ready to print', (language) => {
    const plan = findingsPlan({ findings: [finding()], language });
    expect(stepsOf(plan, 'add-sheet')).toMatchObject([{ direction: language === 'ar' ? 'rtl' : 'ltr', made: 'findings', replaces: true }]);
    expect(stepsOf(plan, 'page')[0]?.page).toMatchObject({ orientation: 'landscape', pagesWide: 1, titleRows: { first: 2, last: 2 } });
    expect(stepsOf(plan, 'page')[0]?.page).not.toHaveProperty('pagesTall');
  });

  test('links to the cells, whatever the sheet is called, and holds no formula', () => {
    const range: RangeRef = { sheet: '2025', top: 1, bottom: 9, left: 2, right: 2 };
    const plan = findingsPlan({ findings: [finding({ cells: [at(4), range, at(7)] })], language: 'en' });
    expect(stepsOf(plan, 'link').map(({ area, target }) => [area.left, target])).toEqual([
      [3, "'Caravane d''avril'!B5"],
      [4, "'2025'!C2:C10"],
    ]);
    expect(rowsOf(plan)[3]?.slice(3, 5)).toEqual(["B5\nCaravane d'avril", 'C2:C10 (+1)\n2025']);
    expect(
      stepsOf(plan, 'write')
        .flatMap(({ contents }) => contents.flat())
        .filter((content) => content && 'formula' in content),
    ).toEqual([]);
  });

  test('tells what would mend it, and lists what was accepted with its reason apart', () => {
    const suggestions = [{ cell: at(4), from: 2587, to: 2857, edit: 'transposition', verdict: 'unique' }] as const;
    const texts = rowsOf(findingsPlan({ findings: [finding({ suggestions }), finding({ accepted: '=known' })], language: 'en' }));
    expect(texts[3]?.[5]).toBe("'Caravane d''avril'!B5: 2587 → 2857");
    expect(texts.at(-1)?.[5]).toBe('=known');
    expect(texts[1]?.[0]).toBe('1 error, no warning, no note');
  });

  test('says that nothing is open, and how many are left out', () => {
    expect(rowsOf(findingsPlan({ findings: [], language: 'en' })).at(-1)?.[0]).toBe('No finding is open.');
    const many = Array.from({ length: 2003 }, (_, row) => finding({ cells: [at(row)] }));
    expect(rowsOf(findingsPlan({ findings: many, language: 'en' })).at(-1)?.[0]).toBe('3 more findings are not listed.');
  });
});

describe('highlights', () => {
  const all = new Set(["Caravane d'avril"]);
  const areas = (findings: readonly Finding[]) =>
    (highlightPlan(findings, all)?.plan.steps ?? []).map((step) =>
      step.kind === 'format' ? [step.area.top, step.area.bottom, step.format.fillColor] : [],
    );

  test('fill open errors and warnings only, the stronger where both name a cell, neighbours together', () => {
    expect(
      areas([
        finding({ cells: [at(4)] }),
        finding({ cells: [at(5)] }),
        finding({ cells: [at(5)], severity: 'warning' }),
        finding({ cells: [at(9)], severity: 'warning' }),
        finding({ cells: [at(12)], severity: 'info' }),
        finding({ cells: [at(14)], accepted: 'known' }),
      ]),
    ).toEqual([
      [4, 5, highlightColors.error],
      [9, 9, highlightColors.warning],
    ]);
  });

  test('show of a sum the cell that it is said of, of other findings every cell; nothing of the workbook as a whole', () => {
    expect(areas([finding({ code: 'sum-mismatch', cells: [at(4), at(1), at(2)] })])).toHaveLength(1);
    expect(areas([finding({ code: 'duplicate-row', cells: [at(4), at(8)] })])).toHaveLength(2);
    expect(highlightPlan([finding({ code: 'protected-sheet', severity: 'warning' })], all)).toBeNull();
    expect(highlightPlan([finding({ cells: [at(4, 1, 'Locked')] })], all)).toBeNull();
  });

  test('stop at what a journal can carry, and say how much was left out', () => {
    const wide: RangeRef = { sheet: "Caravane d'avril", top: 0, bottom: 99_999, left: 0, right: 0 };
    expect(highlightPlan([finding({ cells: [wide] }), finding({ cells: [at(3)] })], all)).toMatchObject({ cells: 1, leftOut: 100_000 });
  });
});
