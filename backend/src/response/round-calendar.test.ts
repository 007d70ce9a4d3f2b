import { roundCalendar } from './round-calendar';

const ROUND = {
  key: 'aarsmaaling-2026',
  name: 'Årsmåling; 2026',
  opensOn: '2026-11-30',
  closesOn: '2026-12-31',
};

describe('the calendar file of a round', () => {
  it('holds both days whole, over the end of a month and a year too', () => {
    const lines = roundCalendar(ROUND, 'da').split('\r\n');
    expect(lines.filter((line) => /^(UID|DTSTART|DTEND|DURATION|SUMMARY)/.test(line))).toEqual([
      'UID:opens.aarsmaaling-2026@ledelsespuls',
      'SUMMARY:Årsmåling\\; 2026: kan besvares fra i dag',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'UID:closes.aarsmaaling-2026@ledelsespuls',
      'SUMMARY:Årsmåling\\; 2026: sidste dag at svare',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
    ]);
  });

  it('holds the last day alone where no opening is set', () => {
    const text = roundCalendar({ ...ROUND, opensOn: null }, 'en');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('last day to answer');
  });
});
