export interface Person {
  readonly number: string;
  readonly mail: string | null;
  readonly forvaltning: string;
  readonly center: string;
}

const PLACES = [
  ['Børn', 'Skoler', 16],
  ['Børn', 'Dagtilbud', 14],
  ['Teknik', '', 8],
  ['Miljø', '', 7],
  ['Stabe', '', 10],
] as const;

/** The municipality before its reorganisation; two leaders have no mail. */
export function firstRoster(): Person[] {
  return PLACES.flatMap(([forvaltning, center, size], group) =>
    Array.from({ length: size }, (_, place): Person => {
      const number = String(10_000 + group * 100 + place);
      const isWithoutMail = group === 0 && place < 2;
      return {
        number,
        mail: isWithoutMail ? null : `leder${number}@example.dk`,
        forvaltning,
        center,
      };
    }),
  );
}

/** Teknik and Miljø merge, Dagtilbud moves to Stabe, three leave and three start. */
export function reorganised(roster: readonly Person[]): Person[] {
  const stayed = roster.filter(
    ({ forvaltning }, place) => forvaltning !== 'Børn' || place % 10 !== 5,
  );
  const joined = [1, 2, 3].map((place): Person => ({
    number: String(20_000 + place),
    mail: `ny${place}@example.dk`,
    forvaltning: 'Stabe',
    center: '',
  }));
  return [...stayed, ...joined].map((person) => {
    const { forvaltning, center } = person;
    if (forvaltning === 'Teknik' || forvaltning === 'Miljø')
      return { ...person, forvaltning: 'Teknik og Miljø' };
    return center === 'Dagtilbud' ? { ...person, forvaltning: 'Stabe' } : person;
  });
}

export function rosterFile(roster: readonly Person[]): string {
  return [
    'medarbejdernummer;navn;mail;forvaltning;center',
    ...roster.map(({ number, mail, forvaltning, center }) =>
      [number, `Leder ${number}`, mail ?? '', forvaltning, center].join(';'),
    ),
  ].join('\n');
}
