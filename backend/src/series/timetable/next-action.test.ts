import fc from 'fast-check';
import { nextAction, type HeldStep } from './next-action';
import { MAIL_STEPS, timetableOf, type TimetableStep } from './timetable';

const PLAN = { opensOn: '2027-10-19', hour: 9, daysOpen: 14, mails: MAIL_STEPS };

function held(done: readonly TimetableStep[] = []): HeldStep[] {
  return timetableOf(PLAN).map((step) => ({
    ...step,
    doneAt: done.includes(step.step) ? step.dueAt : null,
  }));
}
const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe('the next action of a timetable', () => {
  it('waits until a step is due', () => {
    expect(nextAction(held(), at('2027-10-14'), null, true)).toEqual({ kind: 'wait' });
    expect(nextAction(held(), at('2027-10-15'), null, true)).toEqual({
      kind: 'do',
      step: 'pre-notice',
    });
  });

  it('is held by a readiness check, and nothing is done after an opening that is held', () => {
    expect(nextAction(held(), at('2027-10-15'), null, false).kind).toBe('held');
    const late = nextAction(held(['pre-notice']), at('2027-12-24'), null, false);
    expect(late).toEqual({ kind: 'held', step: 'open' });
  });

  it('sends the invitation late, but of reminders that are due together the last alone', () => {
    const opened = ['pre-notice', 'open'] as const;
    expect(nextAction(held(opened), at('2027-10-30'), 'open', true)).toEqual({
      kind: 'do',
      step: 'invitation',
    });
    expect(nextAction(held([...opened, 'invitation']), at('2027-10-30'), 'open', true)).toEqual({
      kind: 'skip',
      step: 'reminder-1',
      reason: 'overtaken',
    });
  });

  it('sends no reminder of a round that is closed, and the thanks once it is published', () => {
    const done = ['pre-notice', 'open', 'invitation'] as const;
    expect(nextAction(held(done), at('2027-10-20'), 'closed', true)).toMatchObject({
      kind: 'skip',
      step: 'reminder-1',
      reason: 'closed-already',
    });
    const all = [...done, 'reminder-1', 'reminder-2', 'last-day', 'close'] as const;
    expect(nextAction(held(all), at('2028-02-01'), 'closed', true)).toEqual({ kind: 'wait' });
    expect(nextAction(held(all), at('2027-11-03'), 'published', true)).toEqual({
      kind: 'do',
      step: 'results',
    });
  });

  it('leads through every step once, whatever the moments at which it is asked', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(moments, (days) => {
        const done: TimetableStep[] = [];
        let state: 'draft' | 'open' | 'closed' | 'published' = 'draft';
        for (const day of [...days.sort((a, b) => a - b), 100]) {
          const moment = new Date(Date.UTC(2027, 9, 10 + day));
          for (;;) {
            const action = nextAction(held(done), moment, state, true);
            if (action.kind === 'wait') break;
            expect(action.kind).not.toBe('held');
            if (action.kind === 'held') break;
            expect(done).not.toContain(action.step);
            done.push(action.step);
            if (action.kind === 'do' && action.step === 'open') state = 'open';
            if (action.kind === 'do' && action.step === 'close') state = 'published';
          }
        }
        expect(done).toEqual(held().map(({ step }) => step));
      }),
    );
  });
});
