import type { MailCount } from './mail-report';
import { reportOccasions } from './mail-report';

const OPEN = { state: 'open', mailed: true, linksHandedOut: false } as const;
const NO_REMINDERS = new Map();
const counts: MailCount[] = [
  { occasion: 'invitation', state: 'sent', count: 36, uncertain: 1 },
  { occasion: 'invitation', state: 'bounced', count: 1, uncertain: 0 },
  { occasion: 'invitation', state: 'refused', count: 2, uncertain: 0 },
  { occasion: 'invitation', state: 'queued', count: 1, uncertain: 0 },
];
const of = (report: ReturnType<typeof reportOccasions>, occasion: string) =>
  report.find((one) => one.occasion === occasion);

describe('what HR sees of mails', () => {
  it('is every number where the mail goes to everybody', () => {
    expect(of(reportOccasions(counts, NO_REMINDERS, OPEN), 'invitation')).toEqual({
      occasion: 'invitation',
      canSend: false,
      status: 'shown',
      waiting: 1,
      sent: 36,
      uncertain: 1,
      refused: 2,
      bounced: 1,
    });
  });

  it('is one number where it goes to those who have not answered', () => {
    const reminders = new Map([['reminder-1', 20]] as const);
    expect(of(reportOccasions(counts, reminders, OPEN), 'reminder-1')).toEqual({
      occasion: 'reminder-1',
      canSend: false,
      status: 'asked-for',
      unanswered: 20,
    });
  });

  it('is none where so few were asked that the number would say who', () => {
    const reminders = new Map([['reminder-1', null]] as const);
    expect(of(reportOccasions(counts, reminders, OPEN), 'reminder-1')).toEqual({
      occasion: 'reminder-1',
      canSend: false,
      status: 'withheld',
    });
  });

  it('offers only what the round is ready for', () => {
    const offered = (round: Parameters<typeof reportOccasions>[2]) =>
      reportOccasions([], NO_REMINDERS, round)
        .filter(({ canSend }) => canSend)
        .map(({ occasion }) => occasion);
    expect(offered({ ...OPEN, state: 'draft', mailed: false })).toEqual(['pre-notice']);
    expect(offered({ ...OPEN, mailed: false })).toEqual(['invitation']);
    expect(offered({ ...OPEN, mailed: false, linksHandedOut: true })).toEqual([]);
    expect(offered(OPEN)).toEqual(['reminder-1', 'reminder-2', 'last-day']);
    expect(offered({ ...OPEN, state: 'closed' })).toEqual([]);
    expect(offered({ ...OPEN, state: 'published' })).toEqual(['results']);
  });
});
