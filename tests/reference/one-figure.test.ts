import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import type { BaselineBands } from '../../backend/src/baseline/bands/baseline-bands';
import { besideBands } from '../../backend/src/comparison/with-baseline/compare-with-baseline';
import { trendsOf } from '../../backend/src/comparison/between-rounds/trends-of';
import { seededRandom, type Random } from '../../backend/src/example/seeded-random';
import { wholeRound, type WholeRound } from '../../backend/src/insight/results';
import { computePublication } from '../../backend/src/publication/compute-publication';
import { METHOD } from '../../backend/src/publication/method';
import type { PublicationInput } from '../../backend/src/publication/publication-input';
import type { Publication, Share, ShownGroup } from '../../backend/src/publication/publication';
import type { Questionnaire } from '../../backend/src/questionnaire/questionnaire';
import { readFonts } from '../../backend/src/paper/fonts.repository';
import { printReport } from '../../backend/src/report/document/print-report';
import { tablesOf } from '../../backend/src/report/tables/tables-of';
import { writeCsv } from '../../backend/src/report/tables/write-csv';
import { writeWorkbook } from '../../backend/src/report/tables/write-workbook';
import type { CollectedResponse } from '../../backend/src/response/collected-response';
import { randomRound } from '../disclosure/random-round';
import { rowsOfReport, shareInReport } from '../setup/reading/read-report';

const ROUNDS = 20;
/** Rounds of which the slow files are read too. */
const PRINTED = new Set([1, 2]);
/** Themes, each by the numbers of statements in its subthemes. */
const THEMES = [[2, 3], [1], [3, 2, 2]];
/** Asked of large groups alone, so that they are withheld in others. */
const SENSITIVE = new Set([0, 3, 7, 8]);

const text = (word: string) => ({ da: word, en: word });

function questionnaire(whole: Questionnaire): Questionnaire {
  let next = 0;
  const themes = THEMES.map((sizes, theme) => ({
    key: `t${theme}`,
    name: text(`Tema ${theme}`),
    subthemes: sizes.map((size, place) => ({
      key: `u${theme}${place}`,
      slug: `u${theme}${place}`,
      name: text(`Undertema ${theme}${place}`),
      statements: Array.from({ length: size }, () => {
        const key = `s${next}`;
        next += 1;
        const sensitive = SENSITIVE.has(next - 1);
        return { key, text: text(`Udsagn ${key}.`), measures: [], sensitive };
      }),
    })),
  }));
  return { ...whole, themes, background: [] };
}

/** The same people, of whose answers two in five are given anew. */
function answeredAgain(responses: readonly CollectedResponse[], random: Random) {
  const pool = responses.flatMap(({ answers }) => Object.values(answers));
  return responses.map((response) => ({
    ...response,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([key, answer]) => [
        key,
        random() < 0.4 ? pool[Math.floor(random() * pool.length)]! : answer,
      ]),
    ),
  }));
}

/** Two of three statements have a band. */
const BANDS: BaselineBands = {
  ofStatement: ({ key }) =>
    Number(key.slice(1)) % 3 === 0
      ? null
      : {
          band: {
            certain: { low: 0.3, high: 0.9 },
            likely: { low: 0.4, high: 0.7 },
            ...{ contradictory: false, findings: [], basis: 'findings' },
          },
          fromKommune: false,
        },
  ofItem: () => null,
};

function twoRounds(seed: number) {
  const random = seededRandom(seed);
  const input = randomRound(seed, { leaders: 30 + 2 * seed, statements: 13 });
  const asked = questionnaire(input.questionnaire);
  // Groups that cross the organisation have no subthemes of their own here, and take long to ask about.
  const people = input.responses.map((response) => ({
    ...response,
    groupKeys: response.groupKeys.filter((key) => !key.startsWith('layer')),
    background: {},
  }));
  const round = (key: string, closedOn: string, responses: readonly CollectedResponse[]) => {
    const organisation = input.organisation.map((unit) => ({ ...unit, turnover: { before: 0 } }));
    const own: PublicationInput = {
      ...{ ...input, method: METHOD, questionnaire: asked, organisation, layers: [], responses },
      round: { ...input.round, key, name: `Runde ${key}`, closedOn },
    };
    return { publication: computePublication(own, random), questionnaire: asked };
  };
  const earlier = round('before', '2025-12-12', answeredAgain(people, random));
  const later = round('now', '2026-12-11', people);
  const comparison = besideBands(later.publication, asked, BANDS);
  return {
    earlier,
    later,
    whole: wholeRound(later, earlier, [earlier], comparison, {
      findings: {},
      groups: {},
      lexicon: { basis: 'assumed' },
    }),
  };
}

type Level = 'theme' | 'subtheme' | 'statement';
type Result = ShownGroup[`${Level}s`][string];

const groupOf = ({ groups }: Publication, key: string) => groups.find((one) => one.key === key);

function resultOf(publication: Publication, level: string, item: string, key: string) {
  const group = groupOf(publication, key);
  if (group?.status !== 'shown') return undefined;
  if (level === 'overall') return group.overall;
  const results: Readonly<Record<string, Result>> = group[`${level as Level}s`];
  return results[item];
}

/** The one figure of an item in a group of a round; null where none is shown. */
function figureOf(publication: Publication, level: string, item: string, key: string) {
  const result = resultOf(publication, level, item, key);
  return result?.status === 'shown' ? flat(result.favourable) : null;
}

const flat = ({ value, range, interval }: Share) =>
  [value, range?.low, range?.high, interval.low, interval.high].map((one) => one ?? null);

/** How many statements are in a figure, of those that were asked. */
function statementsIn(publication: Publication, level: string, item: string, key: string) {
  const result = resultOf(publication, level, item, key);
  return result && 'leftOut' in result ? -(result.leftOut?.length ?? 0) : 0;
}

/** Every place that a figure stands in, with the figure that it must be. */
function* places({ earlier, later, whole }: ReturnType<typeof twoRounds>) {
  for (const { level, key, cells } of whole.comparison.items) {
    for (const [group, cell] of Object.entries(cells)) {
      const { share: value, ...rest } = cell.status === 'withheld' ? { share: null } : cell;
      const said = value === null ? null : flat({ value, ...(rest as Omit<Share, 'value'>) });
      const expected = figureOf(later.publication, level, key, group);
      yield { place: `2020 ${level} ${key} ${group}`, said, expected };
    }
  }
  for (const { level, key, cells } of whole.change!.items) {
    for (const [group, cell] of Object.entries(cells)) {
      if (cell.status !== 'compared') continue;
      for (const [said, { publication }] of [
        [cell.earlier, earlier],
        [cell.later, later],
      ] as const) {
        const fewer =
          cell.statementsAsked +
          statementsIn(publication, level, key, group) -
          cell.statementsCompared;
        expect(fewer).toBeGreaterThanOrEqual(0);
        if (fewer > 0) continue;
        const expected = figureOf(publication, level, key, group)?.slice(0, 1);
        yield { place: `change ${level} ${key} ${group}`, said: [said], expected };
      }
    }
  }
  for (const [key, shares] of Object.entries(whole.earlierShares)) {
    const level = key.startsWith('t') ? 'theme' : 'subtheme';
    for (const [group, said] of Object.entries(shares)) {
      const expected = figureOf(earlier.publication, level, key, group)?.slice(0, 1);
      yield { place: `earlier ${key} ${group}`, said: [said], expected };
    }
  }
  for (const { key: subtheme } of later.questionnaire.themes.flatMap((one) => one.subthemes)) {
    const { trends } = trendsOf([earlier, later], later.questionnaire, subtheme)!;
    for (const { level, key, groups } of trends) {
      for (const [group, series] of Object.entries(groups)) {
        for (const point of series.flatMap(({ points }) => points)) {
          const { publication } = point.roundKey === 'now' ? later : earlier;
          const said = point.status === 'shown' ? flat({ value: point.share, ...point }) : null;
          const expected = figureOf(publication, level, key, group);
          yield { place: `trend ${point.roundKey} ${level} ${key} ${group}`, said, expected };
        }
      }
    }
  }
  const tables = tablesOf(whole, 'Prøvekøbing', 'en');
  for (const table of tables.filter(({ name }) => ['figures', 'beside_2020'].includes(name))) {
    const rows: Record<string, string>[] = parse(writeCsv(table, 'en'), {
      ...{ bom: true, columns: true, delimiter: ',' },
    });
    expect(rows.length).toBe(table.rows.length);
    for (const row of rows) {
      const { level = '', item_key: key = '', group_key: group = '' } = row;
      const columns = ['share', 'share_low', 'share_high', 'interval_low', 'interval_high'];
      const cells = columns.map((column) => (row[column] ? Number(row[column]) : null));
      const expected = figureOf(later.publication, level, key, group);
      const said = row.share ? cells : null;
      yield { place: `${table.name} ${level} ${key} ${group}`, said, expected };
    }
  }
}

/** Shares that no digit of a saved figure tells apart. */
const rounded = (figure: readonly (number | null)[] | null | undefined) =>
  figure?.map((one) => (one === null ? null : Math.round(one * 1e9) / 1e9)) ?? null;

describe('an item has one figure and one interval in a round and a group', () => {
  it('wherever it is shown, in random rounds with withheld and coarse figures', () => {
    const seen = { withheld: 0, coarse: 0, exact: 0 };
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      for (const { place, said, expected } of places(twoRounds(seed))) {
        if (!said) seen.withheld += 1;
        else if (said[1] !== null && said[1] !== undefined) seen.coarse += 1;
        else seen.exact += 1;
        expect([seed, place, rounded(said)]).toEqual([seed, place, rounded(expected)]);
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it.each([...PRINTED])('in the spreadsheet and in the report of round %d', async (seed) => {
    const { later, whole } = twoRounds(seed);
    await expectWorkbook(whole);
    await expectReport(later.publication, whole);
  });
});

async function expectWorkbook(whole: WholeRound): Promise<void> {
  const tables = tablesOf(whole, 'Prøvekøbing', 'da');
  const book = new Workbook();
  const bytes = await writeWorkbook(tables, 'da', '2026-12-11');
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  for (const name of ['figures', 'beside_2020'] as const) {
    const { columns, rows } = tables.find((table) => table.name === name)!;
    const sheet = book.worksheets.find(
      ({ columnCount, rowCount }) => columnCount === columns.length && rowCount > rows.length,
    );
    const place = columns.indexOf('share') + 1;
    const written = sheet!.getColumn(place).values.filter((one) => typeof one === 'number');
    const expected = rows.flatMap(({ share }) => (typeof share === 'number' ? [share] : []));
    expect(written).toEqual(expected);
  }
}

async function expectReport(publication: Publication, round: WholeRound): Promise<void> {
  const group = publication.groups[0]!;
  if (group.status !== 'shown') throw new Error('kommunen is withheld');
  const facts = { round, group, municipality: 'Prøvekøbing', language: 'da' } as const;
  const rows = rowsOfReport(await printReport(facts, readFonts()));
  for (const { key, name, subthemes } of round.questionnaire.themes) {
    const items = [
      { level: 'theme', key, name: name.da },
      ...subthemes.map((one) => ({ level: 'subtheme', key: one.key, name: one.name.da })),
    ];
    for (const item of items) {
      const result = resultOf(publication, item.level, item.key, group.key);
      const written = rows.filter((row) => row.length === 5 && row[0] === item.name);
      expect(written.length).toBeGreaterThan(0);
      for (const [, share] of written) {
        if (result?.status !== 'shown') {
          expect(share).toBe('–');
          continue;
        }
        expect([item.name, share]).toEqual([item.name, shareInReport(result.favourable)]);
      }
    }
  }
}
