/** The envelope between office.js and the page around it: JSON text by postMessage. */
import type { Json } from '../api/protocol';

export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;

export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
  readonly _actionType: 0 | 1 | 2;
}

/** `null` for a message that is not of this protocol: a page may post others. */
export function parseRequest(message: string): FrameRequest | null {
  if (!message.startsWith('{"_messageType":0')) return null;
  return JSON.parse(message) as FrameRequest;
}

/** @param data JSON text. An event reuses its registration's ids. */
export function envelope(request: FrameRequest, origin: string, data: string, isEvent: boolean): string {
  const head = `"_messageType":1,"_actionName":${JSON.stringify(request._actionName)},"_conversationId":${JSON.stringify(request._conversationId)}`;
  const ids = `"_correlationId":${request._correlationId},"_origin":${JSON.stringify(origin)}`;
  return `{${head},${ids},"_data":${data},"_errorCode":0,"_responseType":${isEvent ? 1 : 0},"_serializerVersion":1}`;
}
