/*
 * How many readers a second can have the overview's data, beside a plain server that sends the same
 * bytes: whole, and where the reader has them already. Starts the built program with the example.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';

const SECONDS = 5;
const CONNECTIONS = 10;

function listen(server) {
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => settle(server.address().port));
  });
}

async function freePort() {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((settle) => probe.close(settle));
  return port;
}

async function startExample() {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-requests-'));
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../backend/dist/backend/src/main.js')],
    { env: { ...process.env, DATA_DIR: folder, PORT: String(await freePort()) }, stdio: 'pipe' },
  );
  const link = await new Promise((settle, fail) => {
    let said = '';
    program.once('exit', () => fail(new Error(said)));
    const read = (chunk) => {
      said += chunk;
      const found = /HR\s+(http\S+)\s/.exec(said)?.[1];
      if (found) settle(found);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
  });
  const stop = async () => {
    const ended = new Promise((settle) => program.once('close', settle));
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { link, stop };
}

async function signIn(link) {
  const { origin, hash } = new URL(link);
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  return response.headers.get('set-cookie').split(';')[0];
}

async function report(name, url, headers) {
  const { requests, latency, non2xx, errors } = await autocannon({
    ...{ url, headers, connections: CONNECTIONS, duration: SECONDS },
  });
  const rest = errors > 0 ? `, ${errors} errors` : '';
  const code = headers['If-None-Match'] ? `${non2xx} of them 304` : `${non2xx} refused`;
  console.log(
    `${name}: ${Math.round(requests.average)} requests/s, ${latency.p99} ms at most in 99 %, ${code}${rest}`,
  );
}

const example = await startExample();
try {
  const headers = { Cookie: await signIn(example.link), 'Accept-Encoding': 'br' };
  const url = new URL('/api/results', example.link).href;
  // Node's own fetch undoes the compression; what goes over the line is asked for by hand.
  const [bytes, etag] = await new Promise((settle, fail) => {
    get(url, { headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => settle([Buffer.concat(parts), response.headers.etag]));
    }).on('error', fail);
  });
  console.log(`data of the overview: ${bytes.length} bytes compressed`);
  const bare = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': bytes.length,
    });
    response.end(bytes);
  });
  const port = await listen(bare);
  await report('plain node:http server', `http://127.0.0.1:${port}/`, headers);
  bare.closeAllConnections();
  bare.close();
  await report('Ledelsespuls', url, headers);
  await report('Ledelsespuls, to who has it', url, { ...headers, 'If-None-Match': etag });
} finally {
  await example.stop();
}
