import type { Questionnaire } from '../../api/types';
import { NOTHING_KEPT, type Draft } from '../draft/draft';
import { elementIdOf, locateFault } from '../sending/locate-fault';
import { progressIn, progressOf, resumeIndex, skippedByTheme, stepsOf } from './steps';

const text = (da: string) => ({ da, en: da });
const statement = (key: string) => ({ key, text: text(key), measures: [] });
const QUESTIONNAIRE: Questionnaire = {
  kind: 'annual',
  version: '1',
  title: text('Prøve'),
  minutes: 1,
  scale: { points: [], dontKnow: text('Ved ikke'), notRelevant: text('Ikke relevant') },
  themes: [
    {
      key: '1',
      name: text('Et'),
      subthemes: [
        { key: '1a', slug: 'a', name: text('a'), statements: [statement('one'), statement('two')] },
        { key: '1b', slug: 'b', name: text('b'), statements: [statement('three')] },
      ],
      comment: { key: 'comment-1', text: text('Mere?') },
    },
    {
      key: '2',
      name: text('To'),
      subthemes: [{ key: '2a', slug: 'c', name: text('c'), statements: [statement('four')] }],
    },
  ],
  overall: statement('overall'),
  background: [{ key: 'span', text: text('Hvor mange?'), options: [] }],
  closing: { key: 'closing', text: text('Andet?') },
};
const PULSE: Questionnaire = { ...QUESTIONNAIRE, background: [], closing: undefined };
const draft = (answers: Record<string, string>, background: Draft['background'] = {}): Draft => ({
  ...NOTHING_KEPT,
  answers,
  background,
});
const kinds = (questionnaire: Questionnaire) => stepsOf(questionnaire).map(({ kind }) => kind);

describe('the steps', () => {
  it('are intro, a step a theme, background where it is asked, the end and the receipt', () => {
    expect(kinds(QUESTIONNAIRE)).toEqual([
      'intro',
      'theme',
      'theme',
      'background',
      'final',
      'receipt',
    ]);
    expect(kinds(PULSE)).toEqual(['intro', 'theme', 'theme', 'final', 'receipt']);
  });

  it('count what is answered, and not what was cleared', () => {
    const given = draft({ one: '4', two: '', overall: '2' }, { span: '10-19' });
    const steps = stepsOf(QUESTIONNAIRE);
    expect(steps.map((step) => progressIn(step, QUESTIONNAIRE, given))).toEqual([
      { answered: 0, asked: 0 },
      { answered: 1, asked: 3 },
      { answered: 0, asked: 1 },
      { answered: 1, asked: 1 },
      { answered: 1, asked: 1 },
      { answered: 0, asked: 0 },
    ]);
    expect(progressOf(QUESTIONNAIRE, given)).toEqual({ answered: 3, asked: 6 });
  });

  it('offer what was passed over, a theme at a time', () => {
    const skipped = skippedByTheme(QUESTIONNAIRE, draft({ one: '4', four: 'dont-know' }));
    expect(
      skipped.map(({ index, statements }) => [index, statements.map(({ key }) => key)]),
    ).toEqual([[1, ['two', 'three']]]);
  });

  it('go on where something is open, and at the end when nothing is', () => {
    expect(resumeIndex(QUESTIONNAIRE, NOTHING_KEPT)).toBe(1);
    const themes = { one: '1', two: '2', three: '3', four: '4' };
    expect(resumeIndex(QUESTIONNAIRE, draft(themes))).toBe(3);
    expect(resumeIndex(PULSE, draft({ ...themes, overall: '5' }))).toBe(3);
  });
});

describe('a fault of the server', () => {
  it.each([
    ['answers.three', 1, 'statement-three'],
    ['comments.comment-1', 1, 'comment-comment-1'],
    ['background.span', 3, 'background-span'],
    ['answers.overall', 4, 'statement-overall'],
    ['comments.closing', 4, 'comment-closing'],
  ])('about %s leads to the question', (place, stepIndex, elementId) => {
    expect(locateFault(QUESTIONNAIRE, place)).toMatchObject({ stepIndex, elementId });
    expect(elementIdOf(place)).toBe(elementId);
  });

  it('about something that is not asked leads nowhere', () => {
    expect(locateFault(QUESTIONNAIRE, 'answers.unknown')).toBeNull();
    expect(locateFault(QUESTIONNAIRE, 'body')).toBeNull();
  });
});
