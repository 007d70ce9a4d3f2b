/**
 * What HR systems call the columns, Danish and English, as `columnName` writes a heading. Where a file has several
 * names of one column, the first that is filled counts.
 */
export const COLUMNS = {
  number: [
    'medarbejdernummer',
    'medarbejdernr',
    'medarbejderid',
    'lønnummer',
    'lønnr',
    'employeenumber',
    'employeeno',
    'employeeid',
  ],
  name: ['navn', 'name', 'fuldenavn', 'fuldtnavn', 'medarbejdernavn', 'ledernavn', 'fullname'],
  firstName: ['fornavn', 'fornavne', 'firstname'],
  lastName: ['efternavn', 'lastname', 'surname'],
  mail: [
    'mail',
    'email',
    'mailadresse',
    'emailadresse',
    'arbejdsmail',
    'arbejdsemail',
    'arbejdsmailadresse',
    'emailaddress',
    'workemail',
    'workmail',
  ],
  forvaltning: ['forvaltning', 'forvaltningsnavn', 'direktørområde', 'magistratsafdeling'],
  center: ['center', 'centernavn'],
  unit: ['enhed', 'enhedsnavn', 'unit'],
  layer: ['ledelseslag', 'ledelsesniveau', 'lederniveau', 'layer'],
  isLeader: ['erleder', 'isleader'],
  unitCode: ['afdelingskode'],
  unitName: ['afdelingsnavn'],
  parentCode: ['forældreafdelingskode'],
} as const;
export type Column = keyof typeof COLUMNS;

/** All that is ever read of a file; CPR is not among it. */
export const HELD_COLUMNS: readonly string[] = Object.values(COLUMNS).flat();

/** A row's cell, under whichever of its names; '' where it is empty. */
export function cellOf(cells: Readonly<Record<string, string>>, column: Column): string {
  return COLUMNS[column].map((name) => cells[name]).find((value) => value) ?? '';
}

export function hasColumn(names: readonly string[], column: Column): boolean {
  return COLUMNS[column].some((name) => names.includes(name));
}
