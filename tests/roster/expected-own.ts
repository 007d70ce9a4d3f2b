import { BU, type ExpectedRoster } from './expected';

const SO = 'social-og-sundhed';
const THREE = [
  `Anne Bøgh <anne@example.dk> ${BU}/dagtilbud`,
  `Ole Ås <ole@example.dk> ${SO}/hjemmepleje`,
  `Eva Lo <eva@example.dk> ${SO}`,
];

/** Files made with openpyxl and by hand, further ones of each kind. */
export const EXPECTED_OF_OWN: Readonly<Record<string, ExpectedRoster>> = {
  'own-dos': { leaders: ['Jürgen Øst <j@example.dk> paedagogik'], sources: ['cp850 1 1'] },
  'own-errors': {
    leaders: ['Ole Ås <ole@example.dk> stabe'],
    rejected: ['failed-lookup 2', 'failed-lookup 4'],
    notices: ['empty-word 3'],
  },
  'own-headings': {
    leaders: ['07 Anne Bøgh <anne@example.dk> stabe', '08 Ole Ås <ole@example.dk> stabe'],
    notices: ['mail-cleaned 3'],
  },
  'own-hidden-rows': { leaders: THREE, notices: ['hidden-rows 3,4'] },
  'own-mac': {
    leaders: ['Åse Nørgård <aase@example.dk> oekonomi-og-aeldre'],
    sources: ['macintosh 1 1'],
  },
  'own-mails': {
    leaders: ['A <anne@example.dk> stabe', 'B <bo@example.dk> stabe', 'C <c@example.dk> stabe'],
    rejected: ['invalid-mail 5', 'invalid-mail 6', 'several-mails 7'],
    notices: ['mail-cleaned 2,3,4'],
  },
  'own-mixed-letters': {
    leaders: [
      'Anne Bøgh <a@example.dk> stabe',
      'SÃ¸ren <s@example.dk> stabe',
      'Ś <p@example.dk> stabe',
    ],
    notices: ['wrong-letters 3'],
  },
  'own-reaches-far': { leaders: THREE },
  'own-stray-unit': {
    leaders: ['1 Anne Bo <anne@example.dk> bu', '2 Ole Ås <ole@example.dk> st'],
    notices: ['parent-outside-file 4', 'blank-is-no 4'],
    sources: ['Ark1 xlsx 1 3', 'Ark1 xlsx 1 3'],
  },
  'own-swallowed': { leaders: ['C <c@example.dk> stabe'], rejected: ['swallowed-line 2'] },
  'own-tab-too-many': { leaders: ['B <b@example.dk> stabe'], rejected: ['too-many-cells 2'] },
  'own-team-letters': {
    leaders: [
      'A <a@example.dk> stabe/team-a',
      'B <b@example.dk> stabe/team-b',
      'C <c@example.dk> stabe/hus-1',
      'D <d@example.dk> stabe/hus-2',
      'E <e@example.dk> stabe/bibliotek',
      'F <f@example.dk> stabe/biblotek',
    ],
    notices: ['alike-units 7'],
  },
  'own-three-posts': {
    leaders: ['1 Anne Bo <anne@example.dk> kultur'],
    notices: ['one-person 2,3,4'],
  },
  'own-very-hidden': { leaders: THREE, sources: ['Ledere 2026 xlsx 3 3'] },
};
