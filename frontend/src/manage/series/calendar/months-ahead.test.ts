import type { Occurrence } from '../../../api/types';
import { monthsAhead } from './months-ahead';

const opening = (opensOn: string) => ({ opensOn }) as Occurrence;

describe('the months of the calendar', () => {
  it('are this one and eighteen more, over the turn of years', () => {
    const months = monthsAhead([opening('2027-03-09')], '2026-11-25').map(({ month }) => month);
    expect(months).toHaveLength(19);
    expect([months[0], months[1], months.at(-1)]).toEqual(['2026-11', '2026-12', '2028-05']);
  });

  it('begin with the months that still have something in them', () => {
    const months = monthsAhead([opening('2026-08-01'), opening('2026-12-01')], '2026-11-25');
    expect(months[0]).toMatchObject({ month: '2026-08', occurrences: [{ opensOn: '2026-08-01' }] });
    expect(months[2]?.occurrences).toHaveLength(1);
  });
});
