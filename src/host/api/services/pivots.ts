/** PivotTables of a file: where they are. */
import type { Area, Sheet } from '../model';
import type { Service } from '../service';
import { Instance } from '../service';
import { range } from './range';
import { refuse } from '../errors';

interface PivotTarget {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly name: string;
}

const layoutService: Service<PivotTarget> = {
  name: 'PivotLayout',
  methods: { GetRange: ({ sheet, area }) => range(sheet, area) },
};

const pivotService: Service<PivotTarget> = {
  name: 'PivotTable',
  identity: ({ name }) => ({ Id: name }),
  scalars: { Name: { get: ({ name }) => name }, Id: { get: ({ name }) => name } },
  navigation: { Layout: (target) => Instance.of(layoutService, target) },
};

export const pivotsService: Service<Sheet> = {
  name: 'PivotTableCollection',
  items: list,
  indexer: (sheet, key) => {
    const pivot = list(sheet).find(({ target }) => (target as PivotTarget).name === key);
    if (!pivot) throw refuse.notFound();
    return pivot;
  },
  methods: { GetCount: ({ pivots }) => pivots.length },
};

/** The model keeps no names of pivots: they are numbered. */
function list(sheet: Sheet): readonly Instance[] {
  return sheet.pivots.map((area, index) => Instance.of(pivotService, { sheet, area, name: `PivotTable${index + 1}` }));
}
