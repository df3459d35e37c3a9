/** Batches that office.js sent in a browser, and what a host of the protocol answered: ours must answer in the same shape. */
import { Session } from '../../../src/host/api/session';
import { CustomFunctionCalls, customFunctionsService } from '../../../src/host/frame/custom-functions';
import { RuntimeServices } from '../../../src/host/frame/runtime';
import { Calculator } from '../../../src/host/calculation/calculator';
import { Workbook } from '../../../src/host/workbook/workbook';
import exchanges from './exchanges.json';

interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Location: string; readonly ActionIndex: number };
  readonly ProcessedResults?: Answer;
}

/** References and new ids are the host's own to choose. */
function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (key === 'Message') return '';
    return typeof value === 'string' && (key === 'Id' || key === '_ReferenceId') ? 'an id' : value;
  }) as unknown;
}

/** In the order of the browser session: later batches use what earlier ones made. Requests name our references, not theirs. */
async function replay(): Promise<{ readonly answered: unknown; readonly captured: unknown }[]> {
  const workbook = Workbook.empty();
  const calculator = new Calculator(workbook, null);
  calculator.start();
  const session = new Session({ workbook, calculation: calculator });
  session.provide({
    ...new RuntimeServices(false, () => undefined).services(),
    [customFunctionsService]: new CustomFunctionCalls(() => undefined).service(),
  });
  const ids = new Map<string, string>();
  const pairs: { answered: unknown; captured: unknown }[] = [];
  for (const { request, response } of exchanges) {
    // The browser session named a table "T1", which Excel would not let it.
    const body = JSON.stringify(request)
      .replaceAll('"T1"', '"Tally"')
      .replace(/"(ref\d+|\{[-0-9A-F]+\})"/g, (_, id: string) => JSON.stringify(ids.get(id) ?? id));
    const answered = JSON.parse(await session.process(body)) as Answer;
    noteIds(response, answered, ids);
    pairs.push({ answered: comparable(answered), captured: comparable(response) });
  }
  return pairs;
}

function noteIds(captured: Answer, answered: Answer, ids: Map<string, string>): void {
  const theirs = captured.Results ?? captured.ProcessedResults?.Results ?? [];
  const ours = answered.Results ?? answered.ProcessedResults?.Results ?? [];
  theirs.forEach(({ Value }, index) => {
    for (const key of ['_ReferenceId', 'Id'] as const) {
      const their = (Value as { readonly [name: string]: unknown } | null)?.[key];
      const our = (ours[index]?.Value as { readonly [name: string]: unknown } | null)?.[key];
      if (typeof their === 'string' && typeof our === 'string') ids.set(their, our);
    }
  });
}

test('every captured batch is answered in the captured shape', async () => {
  const pairs = await replay();
  expect(pairs).toHaveLength(32);
  expect(pairs.map(({ answered }) => answered)).toEqual(pairs.map(({ captured }) => captured));
});
