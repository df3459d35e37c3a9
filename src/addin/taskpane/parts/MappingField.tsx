/** What a column, or a label of a block, was taken for; another meaning can be chosen and taken back. */
import { Button, Select } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { columnName } from '../../../core/model/addresses';
import type { Field, Region, RowField } from '../../../core/model/recognition';
import { roles, type Role } from '../../../core/model/roles';
import { isHiddenColumn } from '../../../core/recognition';
import { correctField } from '../../actions/mapping';
import { useCorrected } from '../use-mapping';
import { useWords } from '../words';
import { PlaceLink } from './MappingPlace';

export function FieldLine({ region, field }: { readonly region: Region; readonly field: Field | RowField }): ReactNode {
  const { say } = useWords();
  const corrected = useCorrected();
  const { column, header, role, from } = field;
  const isRow = 'row' in field;
  const choice = useRef<HTMLSpanElement>(null);
  const lines = isRow ? { top: field.row, bottom: field.row } : { top: region.area.top, bottom: region.area.bottom };
  const name = header === '' ? say('mapping.no-header', { column: columnName(column) }) : header;
  const origin = isRow && from === 'header' ? 'label' : from;
  return (
    <div className="field">
      <span>
        <PlaceLink range={{ sheet: region.sheet, ...lines, left: column, right: column }}>
          <bdi>{name}</bdi>
        </PlaceLink>{' '}
        <span className="quiet">
          {say(`mapping.from.${origin}`)}
          {!isRow && isHiddenColumn(region.hidden, column) && ` · ${say('mapping.hidden.column')}`}
        </span>
      </span>
      <span className="actions" ref={choice}>
        <Select
          size="small"
          aria-label={say(isRow ? 'mapping.value-of' : 'mapping.field', { header: name })}
          value={role}
          onChange={(_event, { value }) => void corrected(correctField(region, field, value as Role))}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {say(`mapping.role.${each}`)}
            </option>
          ))}
        </Select>
        {from === 'mapping' && (
          <Button
            size="small"
            onClick={() =>
              void corrected(correctField(region, field, null), 'mapping.removed', () => choice.current?.querySelector('select'))
            }
          >
            {say('mapping.back')}
          </Button>
        )}
      </span>
    </div>
  );
}
