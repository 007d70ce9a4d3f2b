import { isAbsolute, relative, resolve } from 'node:path';

/** Whether a folder is another one, or lies in it. */
export function isWithin(folder: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(folder));
  return !way.startsWith('..') && !isAbsolute(way);
}
