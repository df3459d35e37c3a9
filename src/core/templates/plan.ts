/** The plan that adds templates to a workbook: new sheets alone, nothing that is there is touched. */
import { sheetWords } from '../lexicon/templates/sheets';
import type { ListCode } from '../lexicon/templates/lists';
import type { Area } from '../model/grid';
import type { Plan, PlanStep } from '../model/plans';
import type { Country } from '../model/geography/places';
import type { Language } from '../model/roles';
import { paperSteps, stationsArea, stationsSteps } from './daily-companions';
import { templateOf } from './descriptors';
import { listName } from './lists';
import { listsArea, listSheetSteps } from './list-sheet';
import type { Taken } from './taken';
import { type Renamed } from './taken';
import { tableArea, tableSheetSteps } from './table-sheet';
import { firstRow, templateCodes, type TemplateCode } from './template';
import { openRows } from './lists';

export interface WrittenTemplate {
  readonly sheet: string;
  readonly template: TemplateCode;
  readonly table: string | null;
  readonly area: Area;
}

export interface TemplatePlan {
  readonly plan: Plan;
  /** In the order asked, what comes along last. */
  readonly written: readonly WrittenTemplate[];
  readonly renamed: readonly Renamed[];
}

interface Place {
  readonly code: TemplateCode;
  readonly sheet: string;
  readonly table: string | null;
}

/** Lists of ours that the workbook has already, by code: their ranges' names. */
export type KnownLists = ReadonlyMap<ListCode, string>;

/** `known` are lists of an earlier insertion in the same language: they are used, and no second Lists sheet comes along. */
export function templatePlan(
  asked: readonly TemplateCode[],
  language: Language,
  taken: Taken,
  known: KnownLists | null,
  country: Country,
): TemplatePlan {
  const places = withCompanions(asked, known !== null).map((code): Place => {
    const { table } = templateOf(code);
    return { code, sheet: taken.sheet(sheetWords[code][language].name), table: table === null ? null : taken.name(table) };
  });
  const names = known ?? new Map<ListCode, string>();
  const fresh = new Map<ListCode, string>();
  const list = (code: ListCode): string => {
    const name = names.get(code) ?? fresh.get(code) ?? taken.name(listName(code));
    if (!names.has(code)) fresh.set(code, name);
    return name;
  };
  // Lists first: what refers to their names finds them there.
  const order = [...places].sort((one, other) => rank(one.code) - rank(other.code));
  const steps = order.flatMap((place) => stepsOf(place, places, { language, country, list }));
  const [first] = places;
  const select: PlanStep[] = first
    ? [{ kind: 'select', sheet: first.sheet, area: { top: firstRow, bottom: firstRow, left: 0, right: 0 } }]
    : [];
  const labels = places.filter(({ code }) => asked.includes(code)).map(({ code }) => sheetWords[code][language].name);
  return {
    plan: {
      what: { key: 'templates.inserted', args: { names: labels.join(' · ') } },
      steps: [...inOrderOfSheets(places, steps), ...select],
    },
    written: places.map(({ code, sheet, table }) => ({ sheet, template: code, table, area: areaOf(code, language) })),
    renamed: taken.renamed,
  };
}

/** Sheets are added in the order asked, filled in the order in which they refer to each other. */
function inOrderOfSheets(places: readonly Place[], steps: readonly PlanStep[]): PlanStep[] {
  const added = steps.filter((step) => step.kind === 'add-sheet');
  const inOrder = places.flatMap(({ sheet }) => added.filter(({ name }) => name === sheet));
  return [...inOrder, ...steps.filter(({ kind }) => kind !== 'add-sheet')];
}

const rank = (code: TemplateCode): number => (code === 'lists' ? 0 : code === 'stations' ? 2 : 1);

function withCompanions(asked: readonly TemplateCode[], hasLists: boolean): readonly TemplateCode[] {
  const brought = new Set(asked.flatMap((code) => templateOf(code).brings));
  if (hasLists) brought.delete('lists');
  return [...new Set([...asked, ...templateCodes.filter((code) => brought.has(code))])];
}

interface Wish {
  readonly language: Language;
  readonly country: Country;
  readonly list: (code: ListCode) => string;
}

function stepsOf({ code, sheet, table }: Place, places: readonly Place[], { language, country, list }: Wish): PlanStep[] {
  const of = (wanted: TemplateCode): Place | undefined => places.find((place) => place.code === wanted);
  if (code === 'paper') return paperSteps(sheet, language);
  if (code === 'stations') {
    const daily = of('daily')?.table ?? templateOf('daily').table ?? '';
    return stationsSteps({ sheet, language, table: daily, stations: list('station') });
  }
  if (code === 'lists')
    return listSheetSteps({
      sheet,
      language,
      name: list,
      source: (template, field) => {
        const place = of(template);
        const column = templateOf(template).fields.findIndex((each) => each.code === field);
        return place ? { sheet: place.sheet, area: { top: firstRow, bottom: firstRow + openRows - 1, left: column, right: column } } : null;
      },
    });
  return tableSheetSteps({ template: templateOf(code), language, sheet, table: table ?? '', country, list });
}

function areaOf(code: TemplateCode, language: Language): Area {
  if (code === 'lists') return listsArea(language);
  if (code === 'stations') return stationsArea();
  if (code === 'paper') return { top: 0, bottom: firstRow + templateOf('daily').fields.length, left: 0, right: 2 };
  return tableArea(templateOf(code));
}
