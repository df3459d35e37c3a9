/** The choices of a breakdown: fields, figures, order, what is added, and in which form it is inserted. */
import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Order } from '../../../core/breakdown';
import type { BreakdownChoice } from '../../../core/breakdown/sheet/choice';
import type { SourceTable } from '../../../core/breakdown/sheet/source';
import { useWords } from '../words';

export const outputs = ['formulas', 'values', 'function'] as const;
export const charts = ['none', 'column', 'bar', 'pie'] as const;
const orders: readonly Order[] = ['sheet', 'label', 'value'];
const fieldPlaces = [0, 1, 2] as const;

export interface FormValues extends BreakdownChoice {
  readonly order: Order;
  readonly shares: boolean;
  readonly subtotals: boolean;
  readonly output: (typeof outputs)[number];
  readonly chart: (typeof charts)[number];
}

interface Props {
  readonly table: SourceTable;
  /** Tables of the same shape, this one included. */
  readonly alike: number;
  readonly values: FormValues;
  readonly change: (values: FormValues) => void;
}

export function BreakdownForm({ table, alike, values, change }: Props): ReactNode {
  const { say } = useWords();
  const t = (key: string, args = {}): string => say(`breakdown.pane.${key}`, args);
  const set = (part: Partial<FormValues>): void => change({ ...values, ...part });
  const isSheet = values.output !== 'function';
  return (
    <div className="form">
      {alike > 1 && (
        <Checkbox
          label={t('every-sheet', { count: alike })}
          checked={values.everySheet}
          onChange={(_event, { checked }) => set({ everySheet: checked === true, by: values.by.filter((field) => field !== 'sheet') })}
        />
      )}
      {fieldPlaces.map((place) => (
        <FieldMenu key={place} place={place} table={table} values={values} set={set} />
      ))}
      <Field label={t('measures')} hint={values.measures.length === 0 ? t('counts') : ''}>
        <div>
          {table.columns.map(({ header, isFigure }, position) =>
            isFigure ? (
              <Checkbox
                key={position}
                label={header}
                checked={values.measures.includes(position)}
                onChange={(_event, { checked }) => set({ measures: toggled(values.measures, position, checked === true) })}
              />
            ) : null,
          )}
        </div>
      </Field>
      <Field label={t('order')}>
        <Select value={values.order} onChange={(_event, { value }) => set({ order: value as Order })}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </Select>
      </Field>
      {values.by.length > 1 && (
        <Checkbox
          label={t('subtotals')}
          checked={values.subtotals}
          onChange={(_event, { checked }) => set({ subtotals: checked === true })}
        />
      )}
      <Field label={t('output')}>
        <RadioGroup value={values.output} onChange={(_event, { value }) => set({ output: value as FormValues['output'] })}>
          {outputs.map((output) => (
            <Radio key={output} value={output} label={t(`output.${output}`)} />
          ))}
        </RadioGroup>
      </Field>
      {isSheet && (
        <Checkbox label={t('shares')} checked={values.shares} onChange={(_event, { checked }) => set({ shares: checked === true })} />
      )}
      {isSheet && (
        <Field label={t('chart')}>
          <Select value={values.chart} onChange={(_event, { value }) => set({ chart: value as FormValues['chart'] })}>
            {charts.map((chart) => (
              <option key={chart} value={chart}>
                {t(`chart.${chart}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

interface FieldMenuProps {
  readonly place: 0 | 1 | 2;
  readonly table: SourceTable;
  readonly values: FormValues;
  readonly set: (part: Partial<FormValues>) => void;
}

/** The first field must be chosen; the next menu is there once the one before is. */
function FieldMenu({ place, table, values, set }: FieldMenuProps): ReactNode {
  const { say } = useWords();
  const { by } = values;
  if (place > by.length) return null;
  const choose = (value: string): void => {
    const field = value === 'sheet' ? 'sheet' : Number(value);
    set({
      by: value === '' ? by.slice(0, place) : [...by.slice(0, place), field, ...by.slice(place + 1).filter((other) => other !== field)],
    });
  };
  const isTaken = (field: number | 'sheet'): boolean => by.slice(0, place).includes(field);
  return (
    <Field label={say(`breakdown.pane.field.${place + 1}`)}>
      <Select value={String(by[place] ?? '')} onChange={(_event, { value }) => choose(value)}>
        {place > 0 && <option value="">{say('breakdown.pane.no-field')}</option>}
        {values.everySheet && !isTaken('sheet') && <option value="sheet">{say('breakdown.sheet')}</option>}
        {table.columns.map(({ header }, position) =>
          isTaken(position) ? null : (
            <option key={position} value={position}>
              {header}
            </option>
          ),
        )}
      </Select>
    </Field>
  );
}

/** In the order of the columns. */
function toggled(positions: readonly number[], position: number, isIn: boolean): number[] {
  const others = positions.filter((other) => other !== position);
  return isIn ? [...others, position].sort((a, b) => a - b) : others;
}
