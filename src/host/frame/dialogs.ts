/** Dialogs shown in a frame of the host's (`displayInIframe`). */
import type { Json } from '../api/protocol';

export interface DialogRequest {
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** Opens the frame; what it sends to its parent is given to `onMessage`, its end to `onClosed`. */
export interface DialogWindows {
  open(request: DialogRequest, onMessage: (message: string) => void, onClosed: () => void): DialogWindow;
}

export interface DialogWindow {
  send(message: string): void;
  close(): void;
}

const messageTypes = { message: 0, closed: 12006 } as const;

export class Dialogs {
  private shown: DialogWindow | null = null;

  constructor(
    private readonly windows: DialogWindows,
    private readonly send: (data: string) => void,
  ) {}

  /** @param data of the registration: the target holds the URL and the size */
  open(data: Json): void {
    const request = dialogRequest(data);
    this.shown = this.windows.open(
      request,
      (message) =>
        this.send(
          JSON.stringify({ messageType: messageTypes.message, messageContent: message, messageOrigin: new URL(request.url).origin }),
        ),
      () => this.send(JSON.stringify({ messageType: messageTypes.closed })),
    );
  }

  tell(data: { readonly [key: string]: unknown }): void {
    this.shown?.send(String(data['messageContent'] ?? ''));
  }

  close(): void {
    this.shown?.close();
    this.shown = null;
  }
}

function dialogRequest(data: Json): DialogRequest {
  const { targetId = '{}' } = data as { readonly targetId?: string };
  const { url = '', width = 50, height = 50 } = JSON.parse(targetId) as Partial<DialogRequest>;
  return { url, width, height };
}
