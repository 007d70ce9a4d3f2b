import { plainName } from './plain-name';

/** A key made of a path of unit names, such as `boern-og-unge/dagtilbud`. */
export function unitKey(names: readonly string[]): string {
  return names.map((name) => plainName(name) || '-').join('/');
}
