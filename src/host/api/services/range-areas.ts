import type { Area, Sheet } from '../model';
import type { Service } from '../service';
import { Instance } from '../service';
import { addressText } from '../addresses';
import { cellCount } from '../cells';
import { range } from './range';
import { worksheet } from './worksheet';

interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const areasService: Service<AreasTarget> = {
  name: 'RangeAreas',
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  scalars: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => addressText(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  navigation: {
    Areas: (target) => Instance.of(rangeCollectionService, target),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
};

const rangeCollectionService: Service<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
  methods: { GetCount: ({ areas }) => areas.length },
};

export function rangeAreas(sheet: Sheet, areas: readonly Area[]): Instance {
  return Instance.of(areasService, { sheet, areas });
}
