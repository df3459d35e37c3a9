import type { DialogRequest } from '../../../src/host/frame/dialogs';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;
let opened: DialogRequest[];
let told: string[];
let closed: number;
let say: (message: string) => void;

beforeEach(async () => {
  opened = [];
  told = [];
  closed = 0;
  office = await startOffice(undefined, {
    dialogs: {
      open: (request, onMessage) => {
        opened.push(request);
        say = onMessage;
        return { send: (message) => void told.push(message), close: () => void closed++ };
      },
    },
  });
});

afterEach(() => office.close());

test('a dialog in a frame opens, speaks, listens and closes', async () => {
  const dialog = await new Promise<Office.Dialog>((resolve, reject) => {
    office.Office.context.ui.displayDialogAsync(
      'https://headless.qafila.invalid/ask.html',
      { displayInIframe: true, width: 40, height: 30 },
      ({ value, error }) => (value ? resolve(value) : reject(new Error(error.message))),
    );
  });
  expect(opened).toMatchObject([{ url: 'https://headless.qafila.invalid/ask.html', width: 40, height: 30 }]);
  const heard = new Promise((resolve) => dialog.addEventHandler(office.Office.EventType.DialogMessageReceived, resolve));
  say('yes');
  await expect(heard).resolves.toMatchObject({ message: 'yes' });
  dialog.messageChild('thanks');
  dialog.close();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect({ told, closed }).toEqual({ told: ['thanks'], closed: 1 });
});
