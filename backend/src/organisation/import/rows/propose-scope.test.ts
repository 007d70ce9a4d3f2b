import { proposeScope } from './propose-scope';

it.each([
  ['Børn og Unge', 'boern-og-unge'],
  ['Social og Sundhed', 'social-og-sundhed'],
  ['Sundhed og Ældre', 'social-og-sundhed'],
  ['Beskæftigelse og Borgerservice', 'arbejdsmarked'],
  ['Jobcenter', 'arbejdsmarked'],
  ['Stabe', 'stabe'],
  ['Fællesstaben', 'stabe'],
  ['Direktionssekretariat', 'stabe'],
  ['Teknik og Miljø', null],
  ['Park og Vejpleje', null],
])('proposes for %s: %s', (name, scope) => expect(proposeScope(name)).toBe(scope));
