/** A stated number of partners, sites or campaigns against the list that names them. */
import type { RangeRef, SheetSnapshot } from '../../model/grid';
import type { Figure, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { fieldNamed } from '../../lexicon/field-names';
import { cellOf, type CheckContext } from '../context';
import { dataRows, fieldOf, textAt } from '../fields';
import type { Candidate, Rule } from '../rule';

interface Kind {
  readonly roles: readonly Role[];
  readonly stated: RegExp;
}

const number = "(?:nombre|nbre?|number|no|total|count)\\s*(?:de|des|d['’]|of)?\\s*(?:les\\s*)?";
const taking = '(?:\\s+(?:participante?s?|contribut\\p{L}+|participating|المساهم\\p{L}*|المشارك\\p{L}*|الشريك\\p{L}*|المستفيد\\p{L}*))?';
const counted = (words: string, arabic: string): RegExp =>
  new RegExp(`^${number}(?:${words})${taking}\\s*:?$|^عدد\\s+(?:${arabic})${taking}\\s*:?$`, 'iu');

const kinds: readonly Kind[] = [
  {
    roles: ['partner'],
    stated: counted(
      'partenaires?|partners?|donateurs?|donors?|laboratoires?|laboratories',
      'الشركاء|المتبرعين|المانحين|المختبرات|الداعمين',
    ),
  },
  {
    roles: ['place', 'province'],
    stated: counted(
      'sites?|centres?|centers|lieux|communes?|places|locations|provinces?|villages|douars?',
      'المواقع|المراكز|الأماكن|الجماعات|الأقاليم|المحطات|القرى|الدواوير',
    ),
  },
  { roles: ['campaign'], stated: counted('caravanes?|caravans|campagnes?|campaigns?|missions?', 'القوافل|الحملات|البعثات') },
  { roles: ['specialty'], stated: counted('sp[ée]cialit[ée]s?|special(?:i)?ties', 'التخصصات|الاختصاصات') },
];

interface List {
  readonly range: RangeRef;
  readonly names: number;
}

/** A list names each thing once; a table that comes back to a name is a record of something else. */
function listIn(context: CheckContext, region: Region, roles: readonly Role[]): List | null {
  const field = fieldOf(region, ...roles);
  const rows = dataRows(region);
  // What a header does not name may be any other list of such things.
  if (!field || field.from === 'values' || region.kind === 'block' || region.kind === 'pivot' || rows.length < 2) return null;
  const names = rows.map(({ row }) => textAt(context, region, row, field)).filter((name) => name !== '');
  const [first, last] = [rows[0]?.row ?? 0, rows[rows.length - 1]?.row ?? 0];
  if (names.length === 0 || new Set(names.map((name) => name.toLowerCase())).size !== names.length) return null;
  return { range: { sheet: region.sheet, top: first, bottom: last, left: field.column, right: field.column }, names: names.length };
}

/** Names under a header of their own, with nothing or only remarks beside them: too little for a table, enough for a list. */
function plainLists(context: CheckContext, sheet: SheetSnapshot, roles: readonly Role[]): readonly List[] {
  const { area, values } = sheet;
  if (!area) return [];
  const alone = (r: number, c: number): string => {
    const value = values[r]?.[c];
    if (typeof value !== 'string') return '';
    const region = context.regionAt(sheet.name, area.top + r, area.left + c);
    const isAlone = region === null && (values[r]?.[c - 1] ?? null) === null && (values[r]?.[c + 1] ?? null) === null;
    return isAlone || region?.kind === 'legend' ? value.trim() : '';
  };
  return values.flatMap((row, r) =>
    row.flatMap((_, c): List[] => {
      const role = fieldNamed([alone(r, c)])?.role;
      if (!role || !roles.includes(role)) return [];
      const names: string[] = [];
      for (let next = alone(r + 1, c); next !== ''; next = alone(r + 1 + names.length, c)) names.push(next);
      if (names.length < 2 || new Set(names.map((name) => name.toLowerCase())).size !== names.length) return [];
      return [
        {
          range: {
            sheet: sheet.name,
            top: area.top + r + 1,
            bottom: area.top + r + names.length,
            left: area.left + c,
            right: area.left + c,
          },
          names: names.length,
        },
      ];
    }),
  );
}

function* stated(context: CheckContext, figure: Figure, kind: Kind): Iterable<Candidate> {
  const lists = context.recognition.regions.flatMap((region) => {
    const list = region.id === figure.region ? null : listIn(context, region, kind.roles);
    return list ? [list] : [];
  });
  if (lists.length === 0) lists.push(...context.workbook.sheets.flatMap((sheet) => plainLists(context, sheet, kind.roles)));
  const near = lists.filter(({ range }) => range.sheet === figure.sheet);
  const [list] = near.length > 0 ? near : lists;
  if (!list || (near.length > 0 ? near : lists).length !== 1 || figure.value === null || list.names === figure.value) return;
  const outcome = near.length === 1 ? 'fail' : 'undecided';
  yield {
    code: 'count-vs-list',
    outcome,
    cells: [cellOf(figure), list.range],
    found: figure.value,
    expected: list.names,
    gap: figure.value - list.names,
    args: { cell: cellOf(figure), stated: figure.value, list: list.range, listed: list.names },
  };
}

export const listed: Rule = {
  codes: [{ code: 'count-vs-list', group: 'rows', severity: 'error', needs: ['figures', 'fields'], rank: 140 }],
  *run(context) {
    for (const figure of context.recognition.figures) {
      if (figure.value === null || figure.qualifier !== '=' || figure.label.length > 60) continue;
      const kind = kinds.find(({ stated: pattern }) => pattern.test(figure.label.trim()));
      if (kind) yield* stated(context, figure, kind);
    }
  },
};
