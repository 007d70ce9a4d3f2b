import { findingRole } from './finding-role';

const finding = { statements: ['s'], bounds: true, scope: 'kommunen' as const };

it.each([
  ['bounds', finding],
  ['bounds-own-area', { ...finding, scope: 'stabe' as const }],
  ['part-of-leaders', { ...finding, bounds: false, subset: 'nye ledere' }],
  ['mixed', { ...finding, bounds: false }],
  ['untied', { ...finding, bounds: false, statements: [] }],
])('a finding is %s', (role, one) => {
  expect(findingRole(one)).toBe(role);
});
