/** Invented: no municipality, unit or person is meant. */
const FORVALTNINGER: readonly {
  readonly name: string;
  readonly centers: readonly {
    readonly name: string;
    readonly units: readonly string[];
    readonly leaders: number;
  }[];
}[] = [
  {
    name: 'Børn og Unge',
    centers: [
      {
        name: 'Dagtilbud',
        units: ['Solsikken', 'Bækken', 'Spiren', 'Mælkevejen', 'Regnbuen'],
        leaders: 16,
      },
      {
        name: 'Skoler',
        units: ['Østre Skole', 'Vestre Skole', 'Åskolen', 'Engskolen'],
        leaders: 15,
      },
      { name: 'Familie og Forebyggelse', units: ['Familiehuset', 'Sundhedsplejen'], leaders: 7 },
    ],
  },
  {
    name: 'Social og Sundhed',
    centers: [
      {
        name: 'Plejecentre',
        units: ['Lindehøj', 'Birkegården', 'Fjordparken', 'Kløvermarken'],
        leaders: 14,
      },
      { name: 'Hjemmepleje', units: ['Distrikt Nord', 'Distrikt Syd', 'Natholdet'], leaders: 11 },
      { name: 'Botilbud', units: ['Egebo', 'Møllehuset'], leaders: 8 },
    ],
  },
  {
    name: 'Teknik og Miljø',
    centers: [
      { name: 'Drift og Veje', units: ['Vejafdelingen', 'Parkafdelingen'], leaders: 9 },
      { name: 'Plan og Byg', units: ['Byggesag', 'Natur'], leaders: 6 },
    ],
  },
  {
    name: 'Beskæftigelse og Borgerservice',
    centers: [
      { name: 'Jobcenter', units: ['Virksomhedsservice', 'Ungeteamet'], leaders: 8 },
      { name: 'Borgerservice', units: ['Ydelser'], leaders: 3 },
    ],
  },
  { name: 'Stabe', centers: [{ name: 'Rådhuset', units: ['Økonomi', 'HR', 'It'], leaders: 7 }] },
];

/** Units whose leaders have no mail, and so get a letter. */
const WITHOUT_MAIL = ['Natholdet', 'Parkafdelingen'];

const FIRST_NAMES =
  'Anne Bo Camilla David Ellen Frank Gitte Henrik Ida Jens Karen Lars Mette Niels Ole Pia Rasmus Susanne Torben Ulla Vibeke Winnie Yrsa Åse Øjvind Astrid'.split(
    ' ',
  );
const LAST_NAMES =
  'Agerbo Brink Dalgaard Ebbesen Fogh Gram Holt Iversen Juul Kjær Lund Munk Nygaard Overby Priess Ravn Skov Toft Vang Winther'.split(
    ' ',
  );

/** 104 invented leaders in five forvaltninger, as the minimal file that an HR department would send. */
export function exampleRoster(): string {
  const rows: string[][] = [
    ['medarbejdernummer', 'navn', 'mail', 'forvaltning', 'center', 'enhed', 'ledelseslag'],
  ];
  for (const { name: forvaltning, centers } of FORVALTNINGER) {
    for (const { name: center, units, leaders } of centers) {
      for (let place = 0; place < leaders; place += 1) {
        const number = rows.length - 1;
        const name = inventedName(number);
        const mail = `${name.toLowerCase().replace(/ /g, '.').replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')}@example.dk`;
        // The first of a center leads it; the others lead its units.
        const unit = place === 0 ? '' : (units[(place - 1) % units.length] ?? '');
        rows.push([
          String(10_000 + number),
          name,
          WITHOUT_MAIL.includes(unit) ? '' : mail,
          forvaltning,
          center,
          unit,
          place === 0 ? 'chef' : 'leder',
        ]);
      }
    }
  }
  return rows.map((row) => row.join(';')).join('\n');
}

/** Steps through both lists at different paces, so that no pair repeats within 260 names. */
function inventedName(number: number): string {
  const round = Math.floor(number / FIRST_NAMES.length);
  const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? '';
  const last = LAST_NAMES[(number * 7 + round) % LAST_NAMES.length] ?? '';
  return `${first} ${last}`;
}
