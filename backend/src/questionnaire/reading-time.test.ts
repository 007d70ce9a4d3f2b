import type { Questionnaire } from './questionnaire';
import { countWords, minutesToRead, readingTime } from './reading-time';

const text = (da: string) => ({ da, en: `${da} more` });
const ASKED: Questionnaire = {
  kind: 'pulse',
  version: '2026.1',
  title: text('a title'),
  minutes: 3,
  scale: {
    points: [{ value: 1, text: text('one') }],
    dontKnow: text('not known'),
    notRelevant: text('no'),
  },
  themes: [
    {
      key: '1',
      name: text('theme'),
      subthemes: [
        {
          key: '1a',
          slug: 'a',
          name: text('sub theme'),
          statements: [
            {
              key: 's',
              text: text('I like it – a lot.'),
              relevance: text('Only some.'),
              measures: [],
            },
          ],
        },
      ],
      comment: { key: 'c', text: text('What else?') },
    },
  ],
  overall: { key: 'o', text: text('All in all.'), measures: [] },
  background: [{ key: 'b', text: text('How many?'), options: [{ key: '0', text: text('0–2') }] }],
};

describe('the time it takes to read a questionnaire', () => {
  it('counts every text a leader meets once, in the language asked for', () => {
    expect(readingTime(ASKED, 'da')).toEqual({ words: 24, questions: 3, minutes: 1 });
    expect(readingTime(ASKED, 'en').words).toBe(24 + 12);
  });

  it.each([
    ['', 0],
    ['  I like it – a lot. ', 5],
    ['0–2 år', 2],
  ])('sees in "%s" %d words', (words, count) => {
    expect(countWords(words)).toBe(count);
  });

  it('is 200 words a minute and four seconds a question', () => {
    expect(minutesToRead(200, 15)).toBe(2);
    expect(minutesToRead(50, 0)).toBe(0.25);
  });
});
