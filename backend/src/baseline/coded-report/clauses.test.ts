import type { Finding } from '../baseline';
import { clauseFaults, withClauses } from './clauses';

const finding = { id: '1a-01' } as Finding;
const said = { da: 'de har det godt', en: 'they are well' };

it('gives a finding its clause, and leaves the others as they are', () => {
  const other = { id: '1a-02' } as Finding;
  expect(withClauses([finding, other], { '1a-01': said })).toEqual([{ ...finding, said }, other]);
});

it('refuses a clause of no finding, and one that is a sentence', () => {
  const faults = clauseFaults([finding], { '9z-01': said, '1a-01': { ...said, da: 'Godt.' } });
  expect(faults.map(({ key, message }) => `${key} ${message}`)).toEqual([
    '9z-01 there is no such finding',
    '1a-01 a clause ends without a full stop',
  ]);
});
