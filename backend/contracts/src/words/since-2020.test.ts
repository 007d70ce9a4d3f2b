import type { JudgedFinding, SpokenFinding } from './judged-finding';
import { VERDICTS } from '../lists/results/verdicts';
import {
  countsSentence,
  countsWords,
  findingSentence,
  SINCE_2020_WORDS,
  wholeSentence,
} from './since-2020';

const SAID: SpokenFinding = {
  ...{ id: '1f-05', kind: 'strength', quantifier: 'naesten-alle', quantifierText: 'næsten alle' },
  ...{ scope: 'kommunen', lines: [1, 2], summary: 'Der er gode muligheder.' },
  said: { da: 'jobbet giver gode muligheder for at udvikle sig', en: 'the job lets them develop' },
};
const NOW: JudgedFinding = {
  ...{ status: 'shown', statementKey: 's', findingId: '1f-05', isOwn: false, answered: 84 },
  ...{ says: { value: 0.51 }, opposite: { value: 0.19 }, interval: { low: 0.42, high: 0.6 } },
  ...{ expected: 0.85, verdict: 'probably-weakened' },
};
const kommune = { kind: 'kommune' as const, name: 'Kommunen' };
const part = { kind: 'forvaltning' as const, name: 'Social og Sundhed' };
const context = {
  ...{ language: 'da' as const, isTooSmall: false },
  shareWords: ({ value }: { value: number }) => `${Math.round(value * 100)} %`,
};
const said = (group: typeof kommune | typeof part, own: object = {}, finding: object = {}) =>
  findingSentence({ ...SAID, ...finding }, { ...NOW, ...own }, { ...context, group });

describe('what is said of a finding', () => {
  it('is what was said, what is answered and the verdict', () => {
    expect(said(kommune)).toBe(
      'I 2020 sagde næsten alle ledere, at jobbet giver gode muligheder for at udvikle sig. Nu svarer 51 % det, og 19 % det modsatte (84 svar). Det er sandsynligvis svækket.',
    );
  });

  it('says in a part of the municipality whom it is held against', () => {
    expect(said(part)).toMatch(
      /næsten alle ledere i kommunen, at .* Her svarer nu 51 % det, .* svækket i forhold til kommunen i 2020\.$/,
    );
    expect(said(part, { isOwn: true })).toMatch(/ledere i Social og Sundhed, at .* svækket\.$/);
  });

  it('leaves out what may not be shown, and has no word where the answers give none', () => {
    expect(said(kommune, { opposite: undefined })).toMatch(/Nu svarer 51 % det \(84 svar\)\./);
    expect(said(kommune, { verdict: null })).toMatch(/for løse til at sige/);
    const hidden = { ...NOW, status: 'withheld' as const, reason: 'too-few' as const };
    expect(findingSentence(SAID, hidden, { ...context, group: kommune })).toMatch(/vises ikke/);
    expect(findingSentence(SAID, NOW, { ...context, group: part, isTooSmall: true })).toMatch(
      /for få svar/,
    );
  });

  it('retells a finding without a clause in the words it was coded with', () => {
    expect(said(kommune, {}, { said: undefined })).toMatch(
      /^I 2020 sagde næsten alle ledere, gengivet .*: »Der er gode muligheder\.« Nu svarer/,
    );
  });

  it('calls fewer who name a circumstance neither better nor worse', () => {
    expect(said(kommune, { verdict: 'clearly-fewer' }, { kind: 'circumstance' })).toMatch(
      /Færre siger det nu\.$/,
    );
  });

  it('has a sentence for every verdict in both languages, without words that claim more', () => {
    for (const language of ['da', 'en'] as const)
      for (const verdict of VERDICTS)
        for (const group of [kommune, part]) {
          const sentence = findingSentence(
            SAID,
            { ...NOW, verdict },
            {
              ...context,
              language,
              group,
            },
          );
          expect(sentence).not.toMatch(
            /\{\{|bekræft|løst|opfyldt|bedre|værre|signifikan|better|worse/,
          );
        }
  });
});

describe('what is said of several', () => {
  const found = (...verdicts: (JudgedFinding & { status: 'shown' })['verdict'][]) =>
    verdicts.map((verdict, place) => ({ ...NOW, verdict, statementKey: `s${place}` }));

  it('counts them and names what fell', () => {
    const three = found('found-again', 'found-again', 'probably-weakened');
    expect(wholeSentence(three, 'da', (key) => `udsagn ${key}`)).toBe(
      '2 af 3 fund genfindes; ét er sandsynligvis svækket: »udsagn s2«',
    );
    expect(countsWords(three, 'da')).toBe('1 sandsynligvis svækket, 2 genfindes');
    expect(countsWords(found('persists'), 'da', true)).toBe('består');
  });

  it('speaks of one as of one, and of none as of none', () => {
    expect(countsSentence(found('persists'), 'da')).toBe('fundet består');
    expect(countsSentence([], 'da')).toBe('');
    expect(wholeSentence([], 'da', String)).toBe(SINCE_2020_WORDS.da.noFindingShort);
  });
});
