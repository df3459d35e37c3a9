/** Territorial coverage: the provinces of a region with what the workbook gives of each; those that it does not list are absent. */
import type { Area, CellRef, RangeRef } from '../../model/grid';
import { isArabic } from '../../reading/text';
import { placesOf, type Place } from '../../reading/places';
import { placesOfCampaigns, placeTables } from '../../records/places-told';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, type Block, type Column, type Item, type Shown, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { places } from '../../model/geography/places';
import { leadFigure } from './indicators';
import { blankItem, closingBlocks, letterheadBlock, Notes } from './shared';

interface Told {
  readonly column: string;
  readonly cell: CellRef;
  readonly value: number | null;
  readonly isNumber: boolean;
}

interface Territory {
  /** A region of Morocco, or the whole of Algeria. */
  readonly region: Place | null;
  readonly country: string;
  readonly name: string;
  readonly all: readonly Place[];
  /** By place: what is told of it. */
  readonly told: ReadonlyMap<Place, readonly Told[]>;
  readonly columns: readonly string[];
  readonly title: string;
  readonly about: readonly RangeRef[];
}

interface CoverageFacts extends Territory {
  readonly input: DocumentInput;
}

const mostColumns = 4;

function territories({ book }: DocumentInput): Territory[] {
  const found = new Map<
    string,
    {
      region: Place | null;
      country: string;
      told: Map<Place, Told[]>;
      columns: Set<string>;
      title: string;
      about: RangeRef[];
      isArabic: boolean;
    }
  >();
  const open = (place: Place, text: string, title: string) => {
    const region =
      place.country === 'MA'
        ? (places.find(({ country, kind, code }) => country === 'MA' && kind === 'region' && code === place.parent) ?? null)
        : null;
    const key = region?.code ?? place.country;
    const known = found.get(key) ?? {
      region,
      country: place.country,
      told: new Map<Place, Told[]>(),
      columns: new Set<string>(),
      title,
      about: [],
      isArabic: isArabic(text),
    };
    found.set(key, known);
    return known;
  };
  for (const { rows, region } of placeTables(book.cells)) {
    for (const { place, text, figures, row } of rows) {
      const territory = open(place, text, region.title);
      const told = figures.map((figure): Told => {
        const column = region.fields.find((field) => field.column === figure.column)?.header ?? '';
        return {
          column: region.kind === 'block' ? '' : column,
          cell: { sheet: figure.sheet, row: figure.row, column: figure.column },
          value: figure.value,
          isNumber: figure.state === 'number',
        };
      });
      for (const { column } of told) territory.columns.add(column);
      territory.told.set(place, [...(territory.told.get(place) ?? []), ...told]);
      territory.about.push({ sheet: region.sheet, ...rowArea(region.area, row) });
    }
  }
  if (found.size === 0) {
    for (const { place, campaign } of placesOfCampaigns(book.campaigns)) {
      const territory = open(place, campaign.place?.text ?? '', '');
      const lead = leadFigure(campaign);
      const told: Told[] = lead ? [{ column: lead.label, cell: lead.cell, value: lead.value, isNumber: lead.isNumber }] : [];
      for (const { column } of told) territory.columns.add(column);
      territory.told.set(place, [...(territory.told.get(place) ?? []), ...told]);
      if (lead) territory.about.push(cellArea(lead.cell));
      if (campaign.place?.cell) territory.about.push(cellArea(campaign.place.cell));
    }
  }
  return [...found.values()].map((territory) => {
    const all = territory.region ? placesOf(territory.region.names.fr) : placesOf(territory.country);
    const names = territory.region?.names ?? { ar: 'الجزائر', fr: 'Algérie', en: 'Algeria' };
    return { ...territory, all, columns: [...territory.columns].slice(0, mostColumns), name: territory.isArabic ? names.ar : names.fr };
  });
}

const cellArea = ({ sheet, row, column }: CellRef): RangeRef => ({ sheet, top: row, bottom: row, left: column, right: column });

const rowArea = (area: Area, row: number): Area => ({ ...area, top: row, bottom: row });

export const coverage = documentKind<Territory, CoverageFacts>({
  kind: 'coverage',
  subjects: territories,
  nameOf: ({ name }) => name,
  alsoNamed: ({ region }) => (region ? Object.values(region.names) : []),
  keyOf: ({ region, country }) => region?.code ?? country,
  facts: (input, territory) => ({ ...territory, input }),
  about: ({ about }) => about,
  layout: (facts, words, draft) => {
    const { input, name, region, all, told } = facts;
    const notes = new Notes();
    const shownName = region ? region.names[words.language] : words.t('coverage.algeria');
    const absent = all.filter((place) => !told.has(place));
    return {
      kind: 'coverage',
      subject: name,
      sheet: `${words.t('coverage.name')} ${shownName}`,
      orientation: 'portrait',
      title: words.t('coverage.title'),
      blocks: [
        letterheadBlock(input.letterhead, '', '', words),
        {
          block: 'title',
          title: words.t('coverage.title'),
          subtitle: facts.title === '' || facts.title.includes(' · ') ? shownName : `${shownName} – ${words.name(facts.title)}`,
          draft,
        },
        {
          block: 'cards',
          cards: [
            { label: words.t('coverage.listed'), item: textItem(`${told.size}/${all.length}`), note: '' },
            { label: words.t('coverage.absent'), item: item({ is: 'value', value: absent.length, format: 'count' }), note: '' },
          ],
        },
        coverageTable(facts, absent.length > 0 ? notes.mark(words.t('note.absent')) : '', words),
        chartOf(facts, words),
        {
          block: 'list',
          heading: words.t('coverage.absent-list', { count: absent.length }),
          items: absent.map(({ names }) => names[words.language]),
          perRow: 3,
        },
        notes.block(words.t('reservations')),
        ...closingBlocks(input.letterhead, input.issued, ['prepared', 'manager'], words),
      ],
    };
  },
});

const gridColumns = 12;

function coverageTable({ all, told, columns }: CoverageFacts, mark: string, words: DocumentWords): Block {
  const span = columns.length > 2 ? 2 : 3;
  const label = gridColumns - span * columns.length;
  const heads: Column[] = [
    { title: words.t('coverage.place'), span: label, align: 'start' },
    ...columns.map((column): Column => ({ title: column === '' ? words.t('number') : words.name(column), span, align: 'center' })),
  ];
  const listed = all.filter((place) => told.has(place));
  const rows = listed.map((place): TableRow => {
    const name = place.names[words.language];
    return {
      items: [textItem(name), ...columns.map((column, at) => toldItem(told.get(place) ?? [], column, `${place.code}.${at}`, name, words))],
    };
  });
  const totals = columns.map((column, at): Item => {
    const value = listed.reduce((sum, place) => sum + (sumOf((told.get(place) ?? []).filter((each) => each.column === column)) ?? 0), 0);
    const cells = listed.map((place) => `{${place.code}.${at}}`).join(',');
    return item({ is: 'formula', formula: `=SUM(${cells})`, value, format: 'count' }, { id: `all.${at}`, label: words.t('total') });
  });
  return {
    block: 'table',
    heading: words.t('coverage.listed'),
    columns: heads,
    repeats: true,
    rows: [
      ...rows,
      { items: [textItem(words.t('total')), ...totals], look: 'total' },
      ...(mark === ''
        ? []
        : [
            {
              items: [
                textItem(`${words.t('coverage.not-listed', { count: all.length - listed.length })} ${mark}`),
                ...columns.map(() => blankItem),
              ],
              look: 'quiet' as const,
            },
          ]),
    ],
  };
}

function sumOf(told: readonly Told[]): number | null {
  const numbers = told.flatMap(({ value }) => (value === null ? [] : [value]));
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

function toldItem(told: readonly Told[], column: string, id: string, label: string, words: DocumentWords): Item {
  const own = told.filter((each) => each.column === column);
  const value = sumOf(own);
  if (value === null) return { ...textItem(words.t('not-reported')), id };
  const [first] = own;
  const isLinked = own.every(({ isNumber }) => isNumber);
  const shown: Shown = !isLinked
    ? { is: 'value', value, format: 'count' }
    : own.length === 1 && first
      ? { is: 'link', cell: first.cell, value, format: 'count' }
      : {
          is: 'sum',
          of: own.map(({ cell }) => ({ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })),
          value,
          format: 'count',
        };
  return item(shown, { id, label });
}

function chartOf({ all, told, columns }: CoverageFacts, words: DocumentWords): Block {
  const [column = ''] = columns;
  const shown = all.filter((place) => sumOf((told.get(place) ?? []).filter((each) => each.column === column)) !== null);
  return {
    block: 'chart',
    type: 'bar',
    title: words.t('chart.coverage'),
    categories: shown.map(({ names }) => names[words.language]),
    series: [{ title: column === '' ? words.t('number') : words.name(column), ids: shown.map(({ code }) => `${code}.0`) }],
  };
}
