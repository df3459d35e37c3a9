import { FrameHost } from '../../../src/host/frame/frame-host';
import { Session } from '../../../src/host/api/session';
import { Workbook } from '../../../src/host/workbook/workbook';
import { frameName, runtimeSets, type FrameContext } from '../../../src/host/frame/app-context';

const context: FrameContext = {
  addinId: 'addin',
  addinName: 'Qafila',
  conversationId: 'conv',
  hostUrl: 'https://host.test:8443/workbench',
  displayLanguage: 'ar-MA',
  contentLanguage: 'fr-FR',
  documentUrl: 'https://host.test/Book1.xlsx',
  requirementSets: { ExcelApi: '1.13', ...runtimeSets },
  startsVisible: true,
};

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: 0 | 1;
  readonly _origin: string;
  readonly _data: { readonly [key: string]: unknown };
}

let sent: Sent[];
let session: Session;
let frame: FrameHost;
let shown: string[];
let correlation: number;

beforeEach(() => {
  sent = [];
  shown = [];
  correlation = 0;
  session = new Session({ workbook: Workbook.empty(), settings: [['kept', '1']] });
  frame = new FrameHost({
    context,
    session,
    post: (message) => void sent.push(JSON.parse(message) as Sent),
    onVisibility: (state) => void shown.push(state),
    payloadLimit: 2000,
  });
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function ask(actionName: string, data: unknown, actionType = 0): Promise<Sent | undefined> {
  const before = sent.length;
  const id = ++correlation;
  frame.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: actionName,
      _conversationId: 'conv',
      _correlationId: id,
      _origin: 'https://host.test',
      _data: data,
      _actionType: actionType,
      _serializerVersion: 1,
    }),
  );
  await settled();
  await settled();
  return sent.slice(before).find(({ _correlationId, _responseType }) => _correlationId === id && _responseType === 0);
}

const batch = (body: object, flags = 0) => ({
  ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, flags],
  DdaMethod: { DispatchId: 93 },
});

const service = (name: string, method: string, args: unknown[]) =>
  batch({
    Actions: [
      { Id: 2, ActionType: 1, ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: name } },
  });

test('the context says who, where, in which languages, and what can be done', async () => {
  const reply = await ask('ContextActivationManager_getAppContextAsync', 'addin');
  expect(reply?._origin).toBe('https://host.test:8443');
  expect(reply?._data).toMatchObject({
    _id: 'addin',
    _appName: 16,
    _appUILocale: 'ar-MA',
    _dataLocale: 'fr-FR',
    _clientMode: 1,
    _settings: [['kept', '1']],
    _initialDisplayMode: 2,
  });
  expect(JSON.parse(String(reply?._data['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.13', SharedRuntime: '1.2' });
});

test('the name of the frame leads office.js to its host', () => {
  expect(JSON.parse(frameName(context))).toMatchObject({
    hostInfo: 'Excel$Web$16.01$ar-MA$conv$$disableLogging$3',
    xdmInfo: 'conv|addin|https://host.test:8443/workbench',
  });
});

test.each(['{"type":"webpackOk"}', 'text', '', '{"_messageType":1}'])('a message of others is passed over: %s', async (message) => {
  frame.receive(message);
  await settled();
  expect(sent).toEqual([]);
});

test('a notification has no reply', async () => {
  expect(await ask('ContextActivationManager_notifyHost', ['addin', 21, 'https://host.test'])).toBeUndefined();
});

test('pushes wait until the add-in listens, and are numbered on', async () => {
  frame.runAction('First');
  frame.runAction('Second');
  expect(sent).toEqual([]);
  await ask('richApiMessage', {}, 1);
  frame.runAction('Third');
  const pushes = sent.filter(({ _responseType }) => _responseType === 1).map(({ _data }) => _data['ArrayData']);
  expect(pushes).toEqual([
    [
      [2, 1000, '', '["First","{}"]', 1, false],
      [2, 1000, '', '["Second","{}"]', 2, false],
    ],
    [[2, 1000, '', '["Third","{}"]', 3, false]],
  ]);
});

test('nothing is pushed to who has unregistered', async () => {
  await ask('richApiMessage', {}, 1);
  await ask('richApiMessage', {}, 2);
  sent.length = 0;
  frame.runAction('Late');
  expect(sent).toEqual([]);
});

test('settings are saved and read', async () => {
  expect(
    (
      await ask('executeMethod', {
        DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['cfg', '{"a":"é"}']] },
        DdaMethod: { DispatchId: 76 },
      })
    )?._data,
  ).toEqual({ Error: 0, Version: 1 });
  expect((await ask('executeMethod', { DdaMethod: { DispatchId: 75 } }))?._data).toEqual({
    Error: 0,
    Version: 1,
    Properties: { Settings: [{ Name: 'cfg', Value: '{"a":"é"}' }] },
  });
});

test('a batch is answered with its body as text', async () => {
  const reply = await ask(
    'executeMethod',
    batch({ Actions: [{ Id: 2, ActionType: 1, ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } }),
  );
  expect(reply?._data).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[{"ActionId":2,"Value":{}}]}'] });
});

test('too large a request is refused before it is run', async () => {
  const reply = await ask('executeMethod', batch({ Actions: [], ObjectPaths: {}, padding: 'é'.repeat(1000) }));
  expect(reply?._data).toMatchObject({ Error: 5103 });
});

test('the pane is shown and hidden', async () => {
  await ask('executeMethod', service('Microsoft.AppRuntime.AppRuntimeService', 'SetAppRuntimeState', ['Background']));
  await ask('executeMethod', service('Microsoft.AppRuntime.AppRuntimeService', 'SetAppRuntimeState', ['Visible']));
  expect({ shown, now: frame.visibility }).toEqual({ shown: ['Background', 'Visible'], now: 'Visible' });
});

test('a command waits for the add-in, and its outcome is told', async () => {
  const outcomes: unknown[] = [];
  void frame.runCommand('Check', 'BtnCheck').then((outcome) => outcomes.push(outcome));
  await ask('appCommandInvoked', {}, 1);
  const [id] = sent.find(({ _actionName, _responseType }) => _actionName === 'appCommandInvoked' && _responseType === 1)
    ?._data as unknown as string[];
  expect(outcomes).toEqual([]);
  await ask('executeMethod', { 0: id, 1: 0, 2: '{}', DdaMethod: { DispatchId: 94 } });
  expect(outcomes).toEqual([{ ok: true }]);
});

test('closing answers what still waits', async () => {
  await ask('appCommandInvoked', {}, 1);
  await ask('executeMethod', service('Microsoft.ExcelServices.CustomFunctions', '_SetOsfControlContainerReadyForCustomFunctions', []));
  const command = frame.runCommand('Check', 'BtnCheck');
  const call = frame.callFunctions([{ name: 'ADD', args: [1, 2], address: null }]);
  await settled();
  frame.close();
  await expect(command).resolves.toEqual({ ok: false, reason: 'closed' });
  await expect(call).resolves.toEqual([{ ok: false, error: '#VALUE!', message: '' }]);
});
