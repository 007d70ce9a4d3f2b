/**
 * Loaded into a program before its first line, it moves the program's clock by the milliseconds that
 * stand in CLOCK_FILE. Timers go on as they are: only what the program takes for now is moved.
 */
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const RealDate = Date;
let offset = 0;

function read() {
  const written = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
  if (Number.isFinite(written)) offset = written;
}
read();
setInterval(read, 50).unref();

const now = () => RealDate.now() + offset;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
