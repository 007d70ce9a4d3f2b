import type { Finding, Lexicon } from '../baseline/baseline';
import type { CodedReport } from '../baseline/coded-report/coded-report';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { filesCoding } from './layers/files-coding';

const both = (text: string) => ({ da: text, en: text });

export function findingOf(id: string, changes: Partial<Finding> = {}): Finding {
  return {
    id,
    subtheme: id.slice(0, 2),
    lines: [10, 11],
    source: 'results',
    quantifier: 'mange',
    quantifierText: 'Mange ledere',
    direction: 'favourable',
    kind: 'strength',
    scope: 'kommunen',
    summary: `Fund ${id}`,
    said: both(`der er fund ${id}`),
    ...changes,
  };
}

const statementOf = (key: string, changes: Partial<Statement> = {}): Statement => ({
  key,
  text: both(key),
  measures: [],
  ...changes,
});

export const LEXICON: Lexicon = {
  mange: {
    words: 'mange ledere',
    share: { low: 0.3, high: 0.8 },
    expected: { same: 45, opposite: 35 },
  },
  nogle: { words: 'nogle ledere', share: { low: 0.05, high: 0.4 }, loose: true },
};

export const FINDINGS: readonly Finding[] = [
  findingOf('1a-01'),
  findingOf('1a-02'),
  findingOf('1a-03', { kind: 'problem', direction: 'unfavourable' }),
  findingOf('1a-04', { quantifier: 'nogle', kind: 'weak-strength' }),
  findingOf('1a-05', { kind: 'wish', direction: 'wish' }),
];

/** Two statements in one subtheme: one with a verdict and evidence, one in the words of a problem. */
export function askedOf(): Questionnaire {
  return {
    kind: 'annual',
    version: '2026.1',
    title: both('Spørgeskema'),
    minutes: 5,
    scale: { points: [], dontKnow: both('?'), notRelevant: both('-') },
    themes: [
      {
        key: '1',
        name: both('Tema'),
        subthemes: [
          {
            key: '1a',
            slug: 'en',
            name: both('Undertema'),
            statements: [
              statementOf('praise', { measures: ['1a-01', '1a-02'], verdict: ['1a-01'] }),
              statementOf('trouble', {
                problem: true,
                measures: ['1a-03'],
                verdict: ['1a-03'],
              }),
            ],
          },
        ],
      },
    ],
    overall: statementOf('overall'),
    background: [],
  };
}

export function filesOf() {
  const report = { findings: FINDINGS, lexicon: LEXICON } as unknown as CodedReport;
  return filesCoding(report, askedOf(), (text) => text);
}
