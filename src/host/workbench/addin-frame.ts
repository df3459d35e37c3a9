/** The add-in's page in a frame, and the protocol by which office.js in it talks to the host. */
import { frameName, runtimeSets, type FrameContext } from '../frame/app-context';
import { FrameHost } from '../frame/frame-host';
import type { Session } from '../api/session';

const addinAddress = '../addin/taskpane.html';
let opened = 0;

export class AddinFrame {
  readonly host: FrameHost;
  private readonly frame = document.createElement('iframe');
  private readonly listen: (event: MessageEvent<unknown>) => void;

  /** @param answered is called after each answer to the add-in: what it did is done by then. */
  constructor(place: HTMLElement, session: Session, language: string, documentName: string, answered: () => void) {
    const context = contextOf(language, documentName);
    this.host = new FrameHost({
      context,
      session,
      post: (message) => {
        this.frame.contentWindow?.postMessage(message, location.origin);
        answered();
      },
    });
    this.listen = ({ source, origin, data }) => {
      if (source === this.frame.contentWindow && origin === location.origin && typeof data === 'string') this.host.receive(data);
    };
    window.addEventListener('message', this.listen);
    this.frame.name = frameName(context);
    this.frame.title = context.addinName;
    this.frame.src = addinAddress;
    place.replaceChildren(this.frame);
  }

  close(): void {
    window.removeEventListener('message', this.listen);
    this.host.close();
    this.frame.remove();
  }
}

function contextOf(language: string, documentName: string): FrameContext {
  // A fresh id each time: the library keeps settings by it, and would bring those of a former workbook back.
  const id = `workbench-${Date.now()}-${++opened}`;
  return {
    addinId: id,
    addinName: 'Qafila',
    conversationId: id,
    hostUrl: location.href.split(/[?#]/)[0] ?? location.origin,
    displayLanguage: language,
    contentLanguage: language,
    documentUrl: new URL(encodeURIComponent(documentName), location.origin).href,
    requirementSets: { ...runtimeSets, ExcelApi: '1.17' },
    startsVisible: true,
  };
}
