/** A recognition in few words, as golden files keep it. */
import { refText } from '../../../src/core/model/addresses';
import type { Recognition, RegionRow, Relation } from '../../../src/core/model/recognition';

const letters: Readonly<Record<RegionRow['kind'], string>> = {
  data: '.',
  total: 'T',
  subtotal: 'S',
  'of-which': 'w',
  cumulative: 'c',
  percent: '%',
  blank: '_',
  note: 'n',
  section: '#',
};

export function relationText({ total, parts, signs, over, kind, origin, tentative }: Relation): string {
  const sum = parts
    .map((part, index) => `${index === over ? '/ ' : signs?.[index] === -1 ? '- ' : index > 0 ? '+ ' : ''}${refText(part)}`)
    .join(' ');
  return `${refText(total)} = ${sum} (${kind}, ${origin}${tentative ? ', tentative' : ''})`;
}

export function summary(recognition: Recognition): unknown {
  const states: Record<string, number> = {};
  for (const { state } of recognition.figures) states[state] = (states[state] ?? 0) + 1;
  return {
    regions: recognition.regions.map(({ id, kind, headerRows, fields, rows, title, table, doubts }) => ({
      range: id,
      kind,
      headers: headerRows.map((row) => row + 1),
      fields: fields.map(({ header, role, unit, from }) => `${header} → ${role}, ${unit}, ${from}`),
      rows: rows.map((row) => letters[row.kind]).join(''),
      ...(title === '' ? {} : { title }),
      ...(table === null ? {} : { table }),
      ...(doubts.length === 0 ? {} : { doubts }),
    })),
    figures: states,
    relations: recognition.relations.map(relationText),
    ...(recognition.brokenMappings.length === 0 ? {} : { broken: recognition.brokenMappings }),
  };
}
