import { parseBackground } from './parse-background';

const QUESTIONS = new Map([
  ['experience', ['0-2', '3-5', 'over-5']],
  ['span', ['0-9', '10-up']],
]);
const read = (text: string) => parseBackground(text, QUESTIONS);
const faultsOf = (text: string) =>
  read(text).faults.map(({ code, line, column }) => `${line} ${column} ${code}`.trim());

describe('who answered in 2020', () => {
  it('is read from the leaders of each option, whose sum answered the question', () => {
    const { shares, faults } = read(
      'question;option;n\nexperience;0-2;20\nexperience;3-5;60\nspan;0-9;10\n',
    );
    expect(faults).toEqual([]);
    expect(shares).toEqual([
      { questionKey: 'experience', optionKey: '0-2', answered: 80, share: 0.25 },
      { questionKey: 'experience', optionKey: '3-5', answered: 80, share: 0.75 },
      { questionKey: 'span', optionKey: '0-9', answered: 10, share: 1 },
    ]);
  });

  it('is read from shares of those who answered, in any order of columns', () => {
    const { shares } = read(
      'n,share,option,question\n78,"25,5 %",0-2,experience\n78,0.74,3-5,experience',
    );
    expect(shares.map(({ answered, share }) => [answered, share])).toEqual([
      [78, 0.255],
      [78, 0.74],
    ]);
  });

  it('may be over one by what rounding gives, and no more', () => {
    const thirds = (last: string) =>
      `question;option;share;n\nspan;0-9;34 %;9\nspan;10-up;${last} %;9`;
    expect(faultsOf(thirds('67'))).toEqual([]);
    expect(faultsOf(thirds('68'))).toEqual(['3 share over-one']);
  });

  it.each([
    ['', '1  empty'],
    ['question;option;n', '1  empty'],
    ['question;n\nspan;1', '1 option missing-column'],
    ['question;option;n;n\nspan;0-9;1;1', '1 n double-column'],
    ['question;option;n\nspan;0-9;1\nage;0-9;1', '3 question unknown-question'],
    ['question;option;n\nspan;over-5;1', '2 option unknown-option'],
    ['question;option;n\nspan;0-9;mange', '2 n not-a-count'],
    ['question;option;share;n\nspan;0-9;140 %;9', '2 share not-a-share'],
    ['question;option;share;n\nspan;0-9;0,4;9\nspan;10-up;0,4;8', '3 n other-n'],
    ['question;option;n\nspan;0-9;0', '2 n nobody'],
    ['question;option;n\nspan;0-9;1\nspan;0-9;2', '3 option double'],
    ['question,option,share,n\nspan,0-9,0,62,9', '2 5 extra-cell'],
    ['question;option;n\nspan;"0-9;1', '2  not-a-table'],
  ])('is refused where it is wrong: %j', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
    expect(read(text).shares).toEqual([]);
  });
});
