import fc from 'fast-check';
import { DateTime } from 'luxon';
import { endOfAnswering } from '../../round/days/end-of-answering';
import { lastDayOf, MAIL_STEPS, STEPS, timetableOf } from './timetable';
import { isoDay, isWorkingDay, workingDayFrom, ZONE } from '../planning/working-day';

const anyPlan = fc.record({
  opensOn: fc
    .integer({ min: 0, max: 30 * 365 })
    .map((days) => workingDayFrom(isoDay(DateTime.utc(2026, 1, 1).plus({ days })))),
  hour: fc.integer({ min: 6, max: 20 }),
  daysOpen: fc.integer({ min: 3, max: 60 }),
  mails: fc.subarray([...MAIL_STEPS]),
});

describe('a timetable', () => {
  it('keeps the order of the steps, with no two mails at once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const planned = timetableOf(plan);
        const places = planned.map(({ step }) => STEPS.indexOf(step));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const mails = planned.filter(({ step }) => step !== 'open' && step !== 'close');
        const moments = mails.map(({ dueAt }) => dueAt.getTime());
        expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
        const times = planned.map(({ dueAt }) => dueAt.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('falls on working days at the hour asked for; closing follows the end of the last day', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { step, dueAt } of timetableOf(plan)) {
          const local = DateTime.fromJSDate(dueAt, { zone: ZONE });
          if (step === 'close') expect(dueAt).toEqual(endOfAnswering(lastDayOf(plan)));
          else expect([isWorkingDay(isoDay(local)), local.hour]).toEqual([true, plan.hour]);
        }
      }),
    );
  });

  it('always opens and closes, and sends only the mails asked for', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const steps = timetableOf(plan).map(({ step }) => step);
        expect(steps).toEqual(expect.arrayContaining(['open', 'close']));
        const allowed = new Set(['open', 'close', ...plan.mails]);
        expect(steps.every((step) => allowed.has(step))).toBe(true);
      }),
    );
  });

  it('of an ordinary round is what the method says', () => {
    const plan = { opensOn: '2027-10-19', hour: 9, daysOpen: 14, mails: MAIL_STEPS };
    const days = timetableOf(plan).map(({ step, dueAt }) => [step, dueAt.toISOString()]);
    expect(Object.fromEntries(days)).toEqual({
      'pre-notice': '2027-10-15T07:00:00.000Z',
      open: '2027-10-19T07:00:00.000Z',
      invitation: '2027-10-19T07:00:00.000Z',
      'reminder-1': '2027-10-25T07:00:00.000Z',
      'reminder-2': '2027-10-29T07:00:00.000Z',
      'last-day': '2027-11-02T08:00:00.000Z',
      close: '2027-11-02T23:30:00.000Z',
      results: '2027-11-16T08:00:00.000Z',
    });
  });
});
