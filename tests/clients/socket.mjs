// A socket whose messages are sent and awaited one by one.
import WebSocket from 'ws';

/** Opens it; fails with the status code when it is refused. */
export function open(server, { protocols = ['graphql-transport-ws'], ...options } = {}) {
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, protocols, options);
  const waiting = [];
  let wake = () => {};
  ws.on('message', (text) => {
    waiting.push(JSON.parse(text));
    wake();
  });
  const closed = new Promise((resolve) => {
    ws.on('close', (code, reason) => {
      resolve({ code, reason: String(reason) });
      wake();
    });
  });
  const socket = {
    closed,
    send: (message) => ws.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message)),
    close: () => ws.close(1000),
    terminate: () => ws.terminate(),
    /** The next message that is wanted; those before it are passed over. */
    until: async (isWanted) => {
      for (;;) {
        while (waiting.length > 0) {
          const message = waiting.shift();
          if (isWanted(message)) return message;
        }
        if (ws.readyState === WebSocket.CLOSED) throw new Error(`closed: ${JSON.stringify(await closed)}`);
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    },
  };
  return new Promise((resolve, reject) => {
    ws.on('open', () => resolve(socket));
    ws.on('error', reject);
  });
}
