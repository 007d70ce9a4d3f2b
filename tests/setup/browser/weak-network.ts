import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What becomes of a request: it passes, it is lost on the way there, or its answer on the way back. */
export type Fate = 'passes' | 'lost-there' | 'lost-back';

/** A network between a browser and the server that fails when it is told to. */
export interface WeakNetwork {
  readonly url: string;
  /** Decides on each request; asked anew each time. */
  decide: (method: string, path: string) => Fate;
  /** The new body of a path that is served otherwise than the server has it; null for as it is. */
  alter: (path: string) => ((body: string) => string) | null;
  /** Breaks every line at once, and takes no more until mended. */
  cut(): void;
  mend(): void;
  stop(): Promise<void>;
}

export async function startWeakNetwork(target: string): Promise<WeakNetwork> {
  const lines = new Set<Socket>();
  let isCut = false;
  const server = createServer((asked, answer) => {
    const fate = isCut ? 'lost-there' : network.decide(asked.method ?? '', asked.url ?? '');
    if (fate === 'lost-there') asked.socket.destroy();
    else pass(target, asked, answer, fate === 'lost-back', network.alter(asked.url ?? ''));
  });
  server.on('connection', (line) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
    if (isCut) line.destroy();
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as { port: number };
  const breakLines = () => lines.forEach((line) => line.destroy());
  const network: WeakNetwork = {
    url: `http://127.0.0.1:${port}`,
    decide: () => 'passes',
    alter: () => null,
    cut: () => {
      isCut = true;
      breakLines();
    },
    mend: () => {
      isCut = false;
    },
    stop: () =>
      new Promise((settle) => {
        server.close(() => settle());
        breakLines();
      }),
  };
  return network;
}

function pass(
  target: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  lose: boolean,
  alter: ((body: string) => string) | null,
): void {
  const onward = request(`${target}${asked.url ?? ''}`, {
    method: asked.method,
    headers: alter ? { host: asked.headers.host } : asked.headers,
  });
  onward.once('response', (given) => {
    if (lose) {
      given.resume().once('end', () => asked.socket.destroy());
      return;
    }
    if (alter) {
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.once('end', () => {
        answer.setHeader('content-type', given.headers['content-type'] ?? 'text/plain');
        answer.end(alter(Buffer.concat(parts).toString()));
      });
      return;
    }
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  onward.once('error', () => asked.socket.destroy());
  asked.pipe(onward);
}
