import { statementsOf } from '../../../backend/src/questionnaire/questionnaire-lookups';
import { importRoster, NEWEST, VERSION } from '../../setup/round/build-round';
import { elementsOf, readPdf, textOf, type ReadPdf } from '../../setup/reading/read-pdf';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const LANGUAGES = ['da', 'en'] as const;
const EDITIONS = Object.values(NEWEST).flatMap((asked) =>
  LANGUAGES.map((language) => ({ kind: asked.kind, language, asked })),
);

const whole = ({ pages }: ReadPdf) => pages.map(({ tree }) => textOf(tree)).join(' ');
const rolesIn = ({ pages }: ReadPdf, role: string) =>
  pages.flatMap(({ tree }) => elementsOf(tree, role)).map(textOf);

describe('what is printed', () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    const mailed = Array.from({ length: 5 }, (_, place) => `L${place};l${place}@example.dk;;Stabe`);
    const others = Array.from({ length: 7 }, (_, place) => `Åse Ø${place};;10${place};Stabe`);
    const rows = ['navn;mail;medarbejdernummer;forvaltning', ...mailed, ...others];
    await importRoster(hr, rows.join('\n'));
    const wanted = { name: 'Måling', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    await hr('POST', '/api/rounds', wanted);
    await hr('POST', '/api/rounds/maaling/open');
  });
  afterAll(() => app.stop());

  const print = async (kind: 'annual' | 'pulse', language: string): Promise<ReadPdf> => {
    const { version } = NEWEST[kind];
    const { bytes, headers } = await hr(
      'GET',
      `/api/questionnaires/${kind}/${version}/paper/${language}`,
    );
    expect(headers.get('content-type')).toBe('application/pdf');
    return readPdf(bytes);
  };

  it.each(EDITIONS)('is the $kind in "$language", whole and in order', async (edition) => {
    const { kind, language, asked } = edition;
    const pdf = await print(kind, language);
    expect(pdf).toMatchObject({
      title: asked.title[language],
      language: language === 'da' ? 'da-DK' : 'en-GB',
      marked: true,
    });
    expect(pdf.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
    expect(rolesIn(pdf, 'H1')).toEqual([asked.title[language]]);
    expect(rolesIn(pdf, 'H2')).toEqual(
      expect.arrayContaining(asked.themes.map(({ name }) => name[language])),
    );
    const text = whole(pdf);
    const questions = [...statementsOf(asked), ...asked.background, asked.overall].map(
      (question) => question.text[language],
    );
    const places = questions.map((question) => text.indexOf(question));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const defined = text.indexOf(asked.introduction![language]);
    expect([defined > 0, defined < places[0]!]).toEqual([true, true]);
    for (const { comment } of asked.themes)
      if (comment) expect(text).toContain(comment.text[language]);
    if (asked.closing) expect(text).toContain(asked.closing.text[language]);
  });

  it.each(EDITIONS)(
    'has a list of boxes for each statement of the $kind in "$language"',
    async (edition) => {
      const { kind, language, asked } = edition;
      const pdf = await print(kind, language);
      const { points, dontKnow, notRelevant } = asked.scale;
      const scale = points.map(({ text }) => text);
      const lists = rolesIn(pdf, 'L');
      const countOf = (answers: { da: string; en: string }[]) => {
        const boxes = answers.map((text) => text[language]).join(' ');
        return lists.filter((list) => list === boxes).length;
      };
      const statements = [...statementsOf(asked), asked.overall];
      const ownWork = statements.filter(({ withoutDontKnow }) => withoutDontKnow);
      expect(countOf([...scale, notRelevant])).toBe(ownWork.length);
      expect(countOf([...scale, dontKnow, notRelevant])).toBe(statements.length - ownWork.length);
      const notes = statements.flatMap(({ text, relevance }) =>
        relevance ? [`${text[language]} ${relevance[language]}`] : [],
      );
      if (asked.kind === 'annual') expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) expect(whole(pdf)).toContain(note);
    },
  );

  it.each(['/paper/de', '/paper/', '/paper/da/x'])('is nothing at %s', async (path) => {
    expect((await hr('GET', `/api/questionnaires/annual/${VERSION}${path}`)).status).toBe(404);
  });

  it('is for those who are signed in', async () => {
    expect((await app.call('GET', `/api/questionnaires/annual/${VERSION}/paper/da`)).status).toBe(
      401,
    );
  });

  it('is a letter for each leader without mail, with the one code of the very same links', async () => {
    const { body, headers } = await hr('POST', '/api/rounds/maaling/links/files', {});
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.withoutMail).toBe(7);
    const rows: string[][] = body.csv
      .trim()
      .split('\n')
      .map((row: string) => row.split(';'));
    const codes = new Map(
      rows
        .slice(1)
        .filter(([, mail]) => mail === '')
        .map((row) => [row[0], row[3]]),
    );
    const pdf = readPdf(Buffer.from(body.letters, 'base64'));
    expect(pdf).toMatchObject({ language: 'da-DK', marked: true });
    expect(pdf.pages).toHaveLength(7);
    for (const { tree, untagged } of pdf.pages) {
      expect(untagged).toEqual([]);
      const text = textOf(tree);
      const [name] = [...codes.keys()].filter((one) => text.includes(one!));
      expect([...codes].filter(([, code]) => text.includes(code!))).toEqual([
        [name, codes.get(name)],
      ]);
      for (const said of [
        '127.0.0.1',
        '/svar',
        '11. december 2026',
        'hr@example.dk',
        'mindst 5',
        '11 December 2026',
      ])
        expect(text).toContain(said);
      expect(elementsOf(tree, 'P').filter(({ lang }) => lang === 'en-GB')).toHaveLength(1);
    }
    const answers = await Promise.all(
      [...codes.values()].map((code) =>
        app.call('GET', '/api/answer', undefined, { authorization: `Bearer ${code}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(200));
    expect((await hr('POST', '/api/rounds/maaling/links/files', {})).status).toBe(409);
  });
});
