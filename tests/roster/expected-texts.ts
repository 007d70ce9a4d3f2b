import { BU, WITH_KAREN, type ExpectedRoster } from './expected';

export const EXPECTED_OF_TEXTS: Readonly<Record<string, ExpectedRoster>> = {
  'csv-arbejdsmail': { leaders: [`17 Anne Bøgh <anne@example.dk> ${BU}/dagtilbud`] },
  'csv-comma-in-quoted-name': {
    leaders: ['Bøgh, Anne <anne@example.dk> kultur-fritid-og-borgerservice'],
  },
  'csv-ctrl-z': WITH_KAREN,
  'csv-dos-cp850': { ...WITH_KAREN, sources: ['cp850 1 3'] },
  'csv-dos-cp865': { ...WITH_KAREN, sources: ['cp850 1 3'] },
  'csv-double-encoded': { ...WITH_KAREN, sources: ['utf-8-twice 1 3'] },
  'csv-empty-row-middle': {
    leaders: [`Anne Bøgh <anne@example.dk> ${BU}`, `Ole Ås <ole@example.dk> ${BU}`],
  },
  'csv-error-text': {
    leaders: [
      `1 Anne Bøgh <anne@example.dk> ${BU}/dagtilbud`,
      `3 Eva <eva@example.dk> ${BU}`,
      `4 Ib <ib@example.dk> ${BU}`,
    ],
    rejected: ['failed-lookup 3', 'failed-lookup 6'],
    notices: ['empty-word 4,5,6'],
  },
  'csv-excel-equals-quote': {
    leaders: [
      `00123 Anne Bøgh <anne@example.dk> ${BU}`,
      `00124 Ole Ås <ole@example.dk> ${BU}`,
      `00125 Eva <eva@example.dk> ${BU}`,
    ],
  },
  'csv-formula-name': {
    leaders: ['-Anne <anne@example.dk> boern'],
    rejected: ['formula 2', 'formula 2'],
  },
  'csv-header-newline': { leaders: [`Anne Bøgh <anne@example.dk> ${BU}`] },
  'csv-header-newline2': {
    leaders: [`1 Anne Bøgh <anne@example.dk> ${BU}`],
  },
  'csv-html-as-xls': { refused: 'web-page' },
  'csv-inch-quote-start': {
    leaders: [`Anne Bøgh <anne@example.dk> ${BU}/huset-nord`],
    rejected: ['swallowed-line 3'],
  },
  'csv-mac-cr': { ...WITH_KAREN, sources: ['macintosh 1 3'] },
  'csv-nbsp-zwsp': {
    leaders: [
      `Anne Bøgh <anne@example.dk> ${BU}`,
      `Ole Ås <ole@example.dk> ${BU}`,
      `Pia <pia@example.dk> ${BU}`,
      `Eva <eva@example.dk> ${BU}`,
      'Bo <bo@example.dk> boern-unge',
      // A Swedish ö, written in two parts.
      'NFD <nfd@example.dk> born-og-unge',
    ],
    notices: ['alike-units 6'],
  },
  'csv-newline-in-cell': {
    leaders: [`Anne Bøgh <anne@example.dk> ${BU}`, `Ole Ås <ole@example.dk> ${BU}`],
  },
  'csv-no-header': { refused: 'no-header' },
  'csv-nul': { leaders: [`Anne Bøgh <anne@example.dk> ${BU}`] },
  'csv-null-words': {
    leaders: [`1 Anne Bøgh ${BU}`, `2 Ole Ås ${BU}`, `4 Ib Null <ib@example.dk> ${BU}`],
    rejected: ['failed-lookup 4'],
    notices: ['empty-word 2,3,4', 'empty-word 2,3,5'],
  },
  'csv-numbered-header-synonyms': { leaders: [`Anne Bøgh <anne@example.dk> ${BU}`] },
  'csv-pipe': WITH_KAREN,
  'csv-plus-upper-idn': {
    leaders: [
      `Anne Bøgh <anne.boegh+puls@example.dk> ${BU}`,
      `Ole Ås <ole@xn--rdovre-eksempel-5tb.dk> ${BU}`,
      `Pia <pia@xn--rdovre-eksempel-9tb.dk> ${BU}`,
      `Apos <o'brien@example.dk> ${BU}`,
    ],
    rejected: ['mail-beyond-ascii 4', 'invalid-mail 7'],
  },
  'csv-quote-in-name': {
    leaders: [
      `Hans "Bo" Jensen <hans@example.dk> ${BU}`,
      `"Bo" Riis <bo@example.dk> ${BU}`,
      `Ib "Lille" <ib@example.dk> ${BU}`,
    ],
  },
  'csv-quoted-delims-header': { leaders: ['Anne Bøgh <anne@example.dk> boern-unge'] },
  'csv-row-quoted': { leaders: [`Anne Bøgh <anne@example.dk> ${BU}`] },
  'csv-sci-number': { leaders: [], rejected: ['number-lost 2', 'number-lost 3'] },
  'csv-sep-line': { ...WITH_KAREN, sources: ['utf-8 2 3'] },
  'csv-shared-mailbox': {
    leaders: [`Eva Holm <eva@example.dk> ${BU}/spiren`],
    rejected: ['double-mail 2', 'double-mail 3'],
  },
  'csv-short-row': {
    leaders: [`Anne Bøgh <anne@example.dk> ${BU}`, `Eva <eva@example.dk> ${BU}/dagtilbud`],
    rejected: ['missing-unit 3'],
  },
  'csv-soft-hyphen': {
    leaders: [
      'Anne Bøgh <anne@example.dk> social-og-sundhed',
      'Ole Ås <ole@example.dk> social-og-sundhed',
      'Eva <eva@example.dk> social-og-sundhed',
    ],
  },
  'csv-title-rows': { ...WITH_KAREN, sources: ['utf-8 3 3'] },
  'csv-total-row': { ...WITH_KAREN, rejected: ['no-identity 5'] },
  'csv-trailing-empty': {
    leaders: [
      `Anne Bøgh <anne.boegh@example.dk> ${BU}`,
      'Ole Åkjær <ole.aakjaer@example.dk> social-og-sundhed',
      "Karen-Margrethe O'Brien <kmo@example.dk> social-og-sundhed",
    ],
  },
  'csv-two-positions': {
    leaders: [`100 Anne Bøgh <anne@example.dk> ${BU}/dagtilbud`],
    notices: ['one-person 2,3'],
  },
  'csv-two-units': {
    leaders: [
      `100 Anne Bøgh <anne@example.dk> ${BU}/dagtilbud/solsikken`,
      `101 Ole Ås <ole@example.dk> ${BU}/dagtilbud/spiren`,
    ],
    notices: ['one-person 2,3'],
  },
  'csv-typo-forvaltning': {
    leaders: [
      ...Array.from({ length: 12 }, (_, n) => `Leder ${n} <l${n}@example.dk> social-og-sundhed`),
      'Ole <ole@example.dk> social-og-sunhed',
      'Eva <eva@example.dk> social-sundhed',
      'Ib <ib@example.dk> social-sundhed',
    ],
    notices: ['alike-units 14', 'alike-units 15', 'alike-units 15'],
  },
  'csv-unclosed-quote': { refused: 'stray-quote' },
  'csv-unquoted-comma': {
    leaders: [`Ole Ås <ole@example.dk> ${BU}/dagtilbud`],
    rejected: ['too-many-cells 2'],
  },
  'csv-utf16be': { ...WITH_KAREN, sources: ['utf-16 1 3'] },
  'csv-utf16le': { ...WITH_KAREN, sources: ['utf-16 1 3'] },
  'mail-roster': {
    leaders: [
      `1 Åse Ærø-Østergård <aase@example.dk> ${BU}/dagtilbud`,
      `2 Ole "Bo" Ås <ole@example.dk> ${BU}/dagtilbud`,
      `3 Hansen, Pia <pia+puls@example.dk> ${BU}/dagtilbud`,
      `5 Ib Idn <ib@xn--rdovre-eksempel-5tb.dk> ${BU}/dagtilbud`,
      `6 Tim <Chef> <tim@example.dk> ${BU}/dagtilbud`,
      `7 Eva Punktum <eva@example.dk> ${BU}/dagtilbud`,
      `9 Afvist Person <afvist@example.dk> ${BU}/dagtilbud`,
      `12 O'Brien & Søn <b>x</b> <obrien@example.dk> ${BU}/dagtilbud`,
      `17 Pct Leder <a%b@example.dk> ${BU}/dagtilbud`,
      ...Array.from(
        { length: 13 },
        (_, n) => `${n + 20} Leder ${n + 20} <l${n + 20}@example.dk> social-og-sundhed/hjemmepleje`,
      ),
    ],
    rejected: [
      'mail-beyond-ascii 5',
      'invalid-mail 9',
      'several-mails 11',
      'invalid-mail 12',
      'invalid-mail 14',
      'several-mails 15',
      'invalid-mail 16',
      'invalid-mail 17',
    ],
    notices: ['mail-cleaned 3,7,8'],
  },
  'sort-danish': {
    leaders: [
      'Zoffmann Lis <z@example.dk> oekonomi/a',
      'Aagaard Bo <aa@example.dk> aarhus-kontoret/a',
      'Åberg Eva <ab@example.dk> aeldre-og-handicap/a',
      'Andersen Ib <an@example.dk> administration/a',
      'Østergaard Pia <o@example.dk> zoneudvalg/a',
      'Ærø Tim <ae@example.dk> boern/a',
    ],
  },
};
