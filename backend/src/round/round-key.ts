import { plainName } from '../organisation/plain-name';

/** The address of a round, made of its name: small letters, digits and hyphens. */
export function roundKey(name: string): string {
  const plain = plainName(name)
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'maaling';
}
