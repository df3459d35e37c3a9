/** One region as it was recognised: its columns with what they hold, its totals, its sums; each leads to its cells. */
import { Button } from '@fluentui/react-components';
import { Fragment, useRef, type ReactNode } from 'react';
import { areaText } from '../../../core/model/addresses';
import type { Region, Relation } from '../../../core/model/recognition';
import { lineCount } from '../../../core/recognition';
import { correctTotal } from '../../actions/mapping';
import { useCorrected } from '../use-mapping';
import { useWords } from '../words';
import { FieldLine } from './MappingField';
import { PlaceLink } from './MappingPlace';

/** More than a pane can show; the rest is counted. */
const mostShown = 40;

interface RegionProps {
  readonly region: Region;
  /** Those whose total stands in the region. */
  readonly relations: readonly Relation[];
}

export function MappingRegion({ region, relations }: RegionProps): ReactNode {
  const { say } = useWords();
  const totals = region.rows.filter(({ kind, label }) => (kind === 'total' || kind === 'subtotal') && label !== '');
  const labels = region.rowFields ?? [];
  const name = region.table ?? region.title;
  const isBare = region.kind === 'block' && labels.length === 0;
  const whole = useRef<HTMLElement>(null);
  const rows = region.headerRows.map((row) => row + 1).join(', ');
  return (
    <section className="region" ref={whole} tabIndex={-1}>
      <h3>
        <PlaceLink range={{ sheet: region.sheet, ...region.area }} /> {say(`mapping.region.${isBare ? 'bare' : region.kind}`)}
        {name !== '' && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
      </h3>
      {region.kind !== 'pivot' && <p className="quiet">{say('mapping.header-rows', { count: region.headerRows.length, rows })}</p>}
      <Hidden region={region} />
      {region.doubts.map((doubt) => (
        <p key={doubt} className="old">
          {say(doubt)}
        </p>
      ))}
      {labels.length > 0 && <h4>{say('mapping.labels')}</h4>}
      {labels.slice(0, mostShown).map((field) => (
        <FieldLine key={`${field.row},${field.column}`} region={region} field={field} />
      ))}
      <More count={labels.length - mostShown} />
      {region.fields.length > 0 && <h4>{say('mapping.fields')}</h4>}
      {region.fields.slice(0, mostShown).map((field) => (
        <FieldLine key={field.column} region={region} field={field} />
      ))}
      <More count={region.fields.length - mostShown} />
      {totals.length > 0 && <h4>{say('mapping.totals')}</h4>}
      {totals.slice(0, mostShown).map(({ row, kind, label }) => (
        <TotalLine key={row} region={region} row={row} kind={kind} label={label} next={() => whole.current} />
      ))}
      <More count={totals.length - mostShown} />
      {relations.length > 0 && <h4>{say('mapping.relations')}</h4>}
      {relations.slice(0, mostShown).map((relation, index) => (
        <RelationLine key={`${relation.total.row},${relation.total.column},${index}`} relation={relation} />
      ))}
      <More count={relations.length - mostShown} />
    </section>
  );
}

function Hidden({ region: { hidden } }: { readonly region: Region }): ReactNode {
  const { say } = useWords();
  if (!hidden) return null;
  const [rows, columns] = [lineCount(hidden.rows), lineCount(hidden.columns)];
  const parts = [
    hidden.sheet ? say('mapping.hidden.sheet') : '',
    rows > 0 ? say('mapping.hidden.rows', { count: rows }) : '',
    columns > 0 ? say('mapping.hidden.columns', { count: columns }) : '',
  ];
  return <p className="old">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

function More({ count }: { readonly count: number }): ReactNode {
  const { say } = useWords();
  return count > 0 ? <p className="quiet">{say('mapping.more', { count })}</p> : null;
}

interface TotalProps {
  readonly region: Region;
  readonly row: number;
  readonly kind: string;
  readonly label: string;
  /** What takes the focus when the line goes. */
  readonly next: () => HTMLElement | null;
}

function TotalLine({ region, row, kind, label, next }: TotalProps): ReactNode {
  const { say } = useWords();
  const corrected = useCorrected();
  return (
    <div className="actions">
      <PlaceLink range={{ sheet: region.sheet, ...region.area, top: row, bottom: row }}>
        <bdi>{label}</bdi>
      </PlaceLink>
      <span className="quiet">{say(`mapping.row-kind.${kind}`)}</span>
      <Button
        size="small"
        onClick={() => void corrected(correctTotal(region, row, false), 'mapping.saved', next)}
        aria-label={say('mapping.not-total-of', { label })}
      >
        {say('mapping.not-total')}
      </Button>
    </div>
  );
}

function RelationLine({ relation }: { readonly relation: Relation }): ReactNode {
  const { say } = useWords();
  const { total, parts, signs, kind, origin } = relation;
  const shown = parts.slice(0, 6);
  const over = kind === 'percent' ? (relation.over ?? parts.length - 1) : parts.length;
  const cell = { sheet: total.sheet, top: total.row, bottom: total.row, left: total.column, right: total.column };
  return (
    <p>
      <bdi dir="ltr">
        <PlaceLink range={cell} />
        {' = '}
        {shown.map((part, index) => (
          <Fragment key={`${part.sheet} ${areaText(part)}`}>
            {index === over ? ' ÷ ' : signs?.[index] === -1 ? ' − ' : index > 0 ? ' + ' : ''}
            <PlaceLink range={part} />
          </Fragment>
        ))}
        {parts.length > shown.length ? ' + …' : ''}
      </bdi>{' '}
      <span className="quiet">
        {say('mapping.relation-how', { kind: say(`mapping.relation-kind.${kind}`), origin: say(`mapping.origin.${origin}`) })}
      </span>
    </p>
  );
}
