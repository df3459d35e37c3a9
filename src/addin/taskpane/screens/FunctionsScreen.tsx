/** Functions: choose one, read what it does, point at cells, see the result, insert the formula or its values. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { customFunctions } from '../../../core/functions/registry';
import { formulaText, typedArgument, type TypedArgument } from '../../actions/function-arguments';
import { insertFormula, insertValues, type FormulaInserted } from '../../actions/insert-function';
import { tryFunction, type FunctionName, type Tried } from '../../actions/try-function';
import { selection } from '../../actions/workbook';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { ArgumentField } from '../parts/ArgumentField';
import { CellTable } from '../parts/CellTable';
import { useWords } from '../words';

const names = Object.keys(customFunctions) as FunctionName[];
const [first = 'CHECK'] = names;
/** Typing settles before cells are read. */
const settleMilliseconds = 300;
const rowsShown = 8;

export function FunctionsScreen(): ReactNode {
  const { say } = useWords();
  const [name, setName] = useState<FunctionName>(first);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const { description, parameters } = customFunctions[name];
  const choose = (chosen: FunctionName): void => {
    setName(chosen);
    setTexts([]);
  };
  return (
    <>
      <p className="quiet">{say('builder.intro')}</p>
      <Field label={say('builder.function')}>
        <Select value={name} onChange={(_event, { value }) => choose(value as FunctionName)}>
          {names.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <p>{say(description)}</p>
      <div className="form">
        {parameters.map((parameter, index) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            value={texts[index] ?? ''}
            change={(text) => setTexts((now) => parameters.map((_, at) => (at === index ? text : (now[at] ?? ''))))}
          />
        ))}
      </div>
      <Result
        name={name}
        texts={texts}
        isReady={parameters.every(({ optional }, index) => optional || (texts[index] ?? '').trim() !== '')}
      />
    </>
  );
}

interface ResultProps {
  readonly name: FunctionName;
  readonly texts: readonly string[];
  /** Every parameter that must be given is. */
  readonly isReady: boolean;
}

interface Shown {
  /** What it is the result of: other texts since make it old. */
  readonly texts: readonly string[];
  readonly sheet: string;
  readonly args: readonly TypedArgument[];
  readonly tried: Tried;
}

function Result({ name, texts, isReady }: ResultProps): ReactNode {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    if (!isReady) return undefined;
    let isLast = true;
    const run = async (): Promise<void> => {
      const place = await selection();
      if (!place.done) return;
      const args = texts.map((text) => typedArgument(text, place.sheet));
      const tried = await tryFunction(name, args, language);
      if (isLast) setShown({ texts, sheet: place.sheet, args, tried });
    };
    const timer = setTimeout(() => void run(), settleMilliseconds);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [name, texts, isReady, language]);

  if (!isReady) return <p className="quiet">{say('builder.fill')}</p>;
  if (shown?.texts !== texts) return null;
  const { args, tried } = shown;
  if (!tried.done) return <p className="old">{say(`actions.refused.${tried.why}`)}</p>;
  const { result } = tried;
  const size = result.ok ? { rows: result.value.length, columns: result.value[0]?.length ?? 1 } : { rows: 1, columns: 1 };

  const insert = async (what: 'formula' | 'values'): Promise<void> => {
    const place = await selection();
    if (!place.done) return announce({ tone: 'error', text: say(`actions.refused.${place.why}`) });
    const at = { sheet: place.sheet, row: place.area.top, column: place.area.left };
    const answer =
      what === 'values' && result.ok
        ? await insertValues(at, result.value)
        : await insertFormula(at, formulaText(name, args, at.sheet), size);
    if (!answer.done) return announce({ tone: 'error', text: refusalText(answer, say) });
    announce({ tone: 'success', text: say('builder.done', { cells: answer.written }) });
    written();
  };

  return (
    <>
      <p>
        <bdi dir="ltr">
          <code>{formulaText(name, args, shown.sheet)}</code>
        </bdi>
      </p>
      <div role="status" aria-live="polite">
        {result.ok ? (
          <CellTable label={say('builder.result')} header={null} rows={result.value.slice(0, rowsShown)} />
        ) : (
          <p className="old">
            {`${result.error}: `}
            {say(result.reason.key, result.reason.args)}
          </p>
        )}
        {size.rows > rowsShown && <p className="quiet">{say('breakdown.pane.more', { count: size.rows - rowsShown })}</p>}
      </div>
      <p className="quiet">{say('builder.at')}</p>
      <div className="actions">
        <Button appearance="primary" onClick={() => void insert('formula')}>
          {say('builder.insert.formula')}
        </Button>
        <Button disabled={!result.ok} onClick={() => void insert('values')}>
          {say('builder.insert.values')}
        </Button>
      </div>
    </>
  );
}

function refusalText(refused: Exclude<FormulaInserted, { done: true }>, say: ReturnType<typeof useWords>['say']): string {
  if (refused.why === 'not-free')
    return say('breakdown.not-free', { range: refused.range, rows: refused.size.rows, columns: refused.size.columns });
  return say(refused.why === 'off-the-sheet' ? 'builder.off-the-sheet' : `actions.refused.${refused.why}`);
}
