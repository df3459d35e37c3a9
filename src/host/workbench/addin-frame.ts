/** The add-in's page in a frame, and the protocol by which office.js in it talks to the host. */
import { frameName, runtimeSets, type FrameContext } from '../frame/app-context';
import { FrameHost } from '../frame/frame-host';
import type { Session } from '../api/session';
import { button, make } from './page';
import type { Texts } from './texts';

const addinAddress = '../addin/taskpane.html';
let opened = 0;

export interface AddinPlace {
  readonly pane: HTMLElement;
  readonly words: Texts;
  readonly documentName: string;
  /** Called after each answer to the add-in: what it did is done by then. */
  readonly answered: () => void;
}

export class AddinFrame {
  readonly host: FrameHost;
  private readonly frame = document.createElement('iframe');
  private readonly listen: (event: MessageEvent<unknown>) => void;

  constructor(
    session: Session,
    private readonly place: AddinPlace,
  ) {
    const { pane, words, answered } = place;
    const context = contextOf(place);
    this.host = new FrameHost({
      context,
      session,
      post: (message) => {
        this.frame.contentWindow?.postMessage(message, location.origin);
        answered();
      },
      onVisibility: (state) => this.show(state === 'Visible'),
    });
    this.listen = ({ source, origin, data }) => {
      if (source === this.frame.contentWindow && origin === location.origin && typeof data === 'string') this.host.receive(data);
    };
    window.addEventListener('message', this.listen);
    this.frame.name = frameName(context);
    this.frame.title = context.addinName;
    this.frame.src = addinAddress;
    pane.dir = words.direction;
    pane.setAttribute('aria-label', context.addinName);
    pane.replaceChildren(this.head(context.addinName), this.frame);
    this.show(true);
  }

  /** A hidden pane goes on running, as Excel's shared runtime does. */
  show(isShown: boolean): void {
    this.place.pane.hidden = !isShown;
  }

  close(): void {
    window.removeEventListener('message', this.listen);
    this.host.close();
    this.place.pane.replaceChildren();
    this.show(false);
  }

  private head(name: string): HTMLElement {
    const close = button('✕', () => this.show(false));
    close.id = 'close-pane';
    close.setAttribute('aria-label', this.place.words.closePane);
    close.title = this.place.words.closePane;
    return make('header', '', name, close);
  }
}

function contextOf({ words, documentName }: AddinPlace): FrameContext {
  // A fresh id each time: the library keeps settings by it, and would bring those of a former workbook back.
  const id = `workbench-${Date.now()}-${++opened}`;
  return {
    addinId: id,
    addinName: 'Qafila',
    conversationId: id,
    hostUrl: location.href.split(/[?#]/)[0] ?? location.origin,
    displayLanguage: words.tag,
    contentLanguage: words.tag,
    documentUrl: new URL(encodeURIComponent(documentName), location.origin).href,
    requirementSets: { ...runtimeSets, ExcelApi: '1.17' },
    startsVisible: true,
  };
}
