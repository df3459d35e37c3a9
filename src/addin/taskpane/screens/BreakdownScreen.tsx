/** Break down: choose a table and its fields, see the first rows, insert the result as formulas, values or a function. */
import { Button, Field, ProgressBar, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { areaText } from '../../../core/model/addresses';
import { sameShape, sameTable, sourcesOfChoice, usualChoice } from '../../../core/breakdown/sheet/choice';
import type { SourceTable } from '../../../core/breakdown/sheet/source';
import { breakDown } from '../../actions/breakdown';
import { insertBreakdownFunction, insertBreakdownSheet, type FunctionInserted, type SheetInserted } from '../../actions/breakdown-insert';
import { selectedTable } from '../../actions/selected-table';
import { selection } from '../../actions/workbook';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { BreakdownForm, type FormValues } from '../parts/BreakdownForm';
import { CellTable } from '../parts/CellTable';
import { useTables, type FoundTables, type TablesState } from '../use-tables';
import { useWords } from '../words';

const usual = { order: 'sheet', shares: true, subtotals: true, output: 'formulas', chart: 'none' } as const;

export function BreakdownScreen(): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const { state, find, fresh, stop } = useTables();
  const [chosen, setTable] = useState<SourceTable | null>(null);
  const [values, setValues] = useState<FormValues>({ ...usual, by: [], measures: [], everySheet: false });

  const table = state.phase === 'found' && chosen ? (sameTable(state.found.tables, chosen) ?? chosen) : null;
  const choose = (next: SourceTable | null): void => {
    setTable(next);
    if (next) setValues((now) => ({ ...now, ...usualChoice(next) }));
  };
  const findAll = async (): Promise<void> => {
    const found = await find();
    if (!found) return;
    if (found.tables.length === 0) announce({ tone: 'warning', text: say('breakdown.pane.none') });
    choose(found.tables[0] ?? null);
  };
  const takeSelection = async (): Promise<void> => {
    const found = await fresh();
    if (!found) return;
    const answer = await selectedTable(found.open);
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    if (answer.table) choose(answer.table);
    else announce({ tone: 'warning', text: say('breakdown.pane.no-selection') });
  };

  return (
    <>
      <p className="quiet">{say('breakdown.pane.intro')}</p>
      <div className="actions">
        <Button appearance={table ? 'secondary' : 'primary'} disabled={state.phase === 'running'} onClick={() => void findAll()}>
          {say('breakdown.pane.find')}
        </Button>
        <Button disabled={state.phase === 'running'} onClick={() => void takeSelection()}>
          {say('breakdown.pane.selection')}
        </Button>
        {state.phase === 'running' && <Button onClick={stop}>{say('breakdown.pane.stop')}</Button>}
      </div>
      <Status state={state} />
      {state.phase === 'found' && table !== null && (
        <>
          <TableMenu tables={state.found.tables} table={table} choose={choose} />
          <BreakdownForm table={table} alike={sameShape(state.found.tables, table).length} values={values} change={setValues} />
          <Result found={state.found} fresh={fresh} table={table} values={values} />
        </>
      )}
    </>
  );
}

function Status({ state }: { readonly state: TablesState }): ReactNode {
  const { t, say } = useWords();
  return (
    <div role="status" aria-live="polite">
      {state.phase === 'running' && (
        <ProgressBar {...(state.all > 0 ? { value: state.done, max: state.all } : {})} aria-label={t('check.running')} />
      )}
      {state.phase === 'refused' && <p>{say(`actions.refused.${state.why}`)}</p>}
    </div>
  );
}

function TableMenu({
  tables,
  table,
  choose,
}: {
  readonly tables: readonly SourceTable[];
  readonly table: SourceTable;
  readonly choose: (table: SourceTable) => void;
}): ReactNode {
  const { say } = useWords();
  const listed = tables.includes(table) ? tables : [table, ...tables];
  // A menu's line takes no markup: marks of direction keep names and addresses apart.
  const nameOf = (each: SourceTable): string => {
    const names = [each.table ?? each.title, each.sheet].filter((part) => part !== '').map((part) => `\u2068${part}\u2069`);
    return [...names, `\u2066${areaText(each.area)}\u2069`].join(' · ');
  };
  return (
    <Field label={say('breakdown.pane.table')}>
      <Select value={String(listed.indexOf(table))} onChange={(_event, { value }) => choose(listed[Number(value)] ?? table)}>
        {listed.map((each, index) => (
          <option key={index} value={index}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const rowsShown = 8;

interface ResultProps {
  readonly found: FoundTables;
  readonly fresh: () => Promise<FoundTables | null>;
  readonly table: SourceTable;
  readonly values: FormValues;
}

function Result({ found, fresh, table, values }: ResultProps): ReactNode {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const { by, measures, everySheet, order } = values;
  const result = useMemo(() => {
    const sources = sourcesOfChoice(found.tables, table, { by, measures, everySheet });
    return sources && breakDown(found.open, sources, language, order);
  }, [found, table, by, measures, everySheet, order, language]);
  if (!result) return <p className="quiet">{say('breakdown.pane.choose')}</p>;

  const insert = async (): Promise<void> => {
    setBusy(true);
    const answer = await insertFresh();
    setBusy(false);
    if (answer === null) return;
    if (answer.done) {
      announce({ tone: 'success', text: say('breakdown.pane.done', { sheet: answer.written[0]?.sheet ?? '' }) });
      written();
    } else announce({ tone: 'error', text: refusalText(answer, say) });
  };
  /** Of the workbook as it is now; `null` where reading it was stopped. */
  const insertFresh = async (): Promise<
    SheetInserted | FunctionInserted | { readonly done: false; readonly why: 'changed-since' } | null
  > => {
    const now = await fresh();
    if (!now) return null;
    const same = now === found ? table : sameTable(now.tables, table);
    const sources = same && sourcesOfChoice(now.tables, same, values);
    if (!sources) return { done: false, why: 'changed-since' };
    const options = { order, subtotals: values.subtotals && by.length > 1, language };
    if (values.output === 'function') {
      const at = await selection();
      return at.done
        ? insertBreakdownFunction(now.open, sources, { sheet: at.sheet, row: at.area.top, column: at.area.left }, options)
        : at;
    }
    return insertBreakdownSheet(now.open, sources, {
      ...options,
      figures: values.output,
      shares: values.shares,
      chart: values.chart === 'none' ? null : values.chart,
    });
  };

  const named = result.rows
    .slice(0, rowsShown)
    .map((row) => row.map((cell, index) => (cell === null && index < by.length ? say('functions.unspecified') : cell)));
  const rest = result.rows.length - rowsShown;
  return (
    <>
      <CellTable label={say('breakdown.pane.preview')} header={result.columns} rows={named} footer={result.total} />
      {rest > 0 && <p className="quiet">{say('breakdown.pane.more', { count: rest })}</p>}
      {result.leftOut.length > 0 && <p className="quiet">{say('breakdown.pane.left-out', { count: result.leftOut.length })}</p>}
      {result.currencies.length > 0 && (
        <p className="old">{say('breakdown.note.currencies', { currencies: { list: result.currencies } })}</p>
      )}
      {result.unread.count > 0 && (
        <p className="old">
          {say('breakdown.note.unread', { count: result.unread.count, cells: result.unread.cells.slice(0, rowsShown) })}
        </p>
      )}
      {values.output === 'function' && <p className="quiet">{say('breakdown.pane.at')}</p>}
      <Button appearance="primary" disabled={isBusy} onClick={() => void insert()}>
        {say('breakdown.pane.insert')}
      </Button>
    </>
  );
}

type Refusal = Exclude<SheetInserted | FunctionInserted, { done: true }> | { readonly done: false; readonly why: 'changed-since' };

function refusalText(refused: Refusal, say: ReturnType<typeof useWords>['say']): string {
  if (refused.why === 'breakdown') return say(`breakdown.${refused.message}`, refused.args);
  if (refused.why === 'not-free')
    return say('breakdown.not-free', { range: refused.range, rows: refused.size.rows, columns: refused.size.columns });
  return say(refused.why === 'off-the-sheet' ? 'builder.off-the-sheet' : `actions.refused.${refused.why}`);
}
