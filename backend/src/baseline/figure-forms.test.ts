import type { Questionnaire } from '../questionnaire/questionnaire';

import { backgroundForm, numbersForm } from './figure-forms';

const both = (text: string) => ({ da: text, en: text });
const ASKED = {
  themes: [
    {
      key: '1',
      name: both('Tema'),
      subthemes: [
        {
          key: '1a',
          name: both('Undertema'),
          statements: [{ key: 'thrive', text: both('Jeg siger "ja"; altid.') }],
        },
      ],
    },
  ],
  background: [
    {
      key: 'span',
      text: both('Hvor mange?'),
      breakdown: true,
      options: [{ key: '0-9', text: both('Under 10') }],
    },
    { key: 'free', text: both('Andet'), options: [{ key: 'x', text: both('X') }] },
  ],
} as unknown as Questionnaire;

describe('files to fill in for 2020', () => {
  it('have every key that a figure may have, with its words', () => {
    expect(numbersForm(ASKED, 'da').split('\r\n')).toEqual([
      '\uFEFFgroup;item;n;favourable;text',
      'kommunen;1;;;Tema',
      'kommunen;1a;;;Undertema',
      'kommunen;thrive;;;"Jeg siger ""ja""; altid."',
      '',
    ]);
  });

  it('have the options of the questions that are compared, and no others', () => {
    expect(backgroundForm(ASKED, 'da')).toBe(
      '\uFEFFquestion;option;n;text\r\nspan;0-9;;Hvor mange? Under 10\r\n',
    );
  });
});
