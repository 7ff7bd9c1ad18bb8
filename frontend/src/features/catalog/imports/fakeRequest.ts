import { vi } from 'vitest';

type Listener = (event: { loaded: number }) => void;

/** Stands in for the browser's request: notes what is sent, and answers when it is told to. */
export class FakeRequest {
  static last: FakeRequest;
  status = 0;
  responseText = '';
  headers: Record<string, string> = {};
  address = '';
  sent: File | undefined;
  readonly listeners: Record<string, Listener> = {};
  readonly upload = { addEventListener: (name: string, listener: Listener) => this.addEventListener(name, listener) };

  constructor() {
    FakeRequest.last = this;
  }

  static use() {
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
  }

  addEventListener(name: string, listener: Listener) {
    this.listeners[name] = listener;
  }

  open(_: string, address: string) {
    this.address = address;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send(file: File) {
    this.sent = file;
  }

  abort() {
    this.tell('abort');
  }

  tell(event: string, loaded = 0) {
    this.listeners[event]?.({ loaded });
  }

  answer(status: number, body: object | string) {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.tell('load');
  }
}
