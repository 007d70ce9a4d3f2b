import type { Round } from '../../api/types';
import { waitingTasks, type DashboardData } from './waiting-tasks';

const EMPTY: DashboardData = {
  rounds: [],
  occurrences: [],
  jobs: [],
  questionnaires: [{ isReleased: false }, { isReleased: false }],
  organisation: { leaders: 0 },
  today: '2026-11-25',
};
const kinds = (data: Partial<DashboardData>) =>
  waitingTasks({ ...EMPTY, ...data }).map(({ kind }) => kind);

describe('what waits for HR', () => {
  it('is, in an empty system, what a first round needs, in order', () => {
    expect(kinds({})).toEqual(['noLeaders', 'noRelease', 'noPlan', 'noRound']);
    expect(kinds({ organisation: { leaders: 9 } })).toEqual(['noRelease', 'noPlan', 'noRound']);
    expect(
      kinds({
        organisation: { leaders: 9 },
        questionnaires: [{ isReleased: false }, { isReleased: true }],
      }),
    ).toEqual(['noPlan', 'noRound']);
  });

  it('is, once there is a round, no longer how to begin', () => {
    const draft = { key: 'a', name: 'A', state: 'draft', closesOn: '2026-12-11' } as Round;
    expect(kinds({ rounds: [draft], organisation: { leaders: 9 } })).toEqual([]);
  });

  it('is before all else what a round has lost', () => {
    const lost = { isKeyLost: true, missingAnswers: 3 };
    const running = { key: 'a', name: 'A', closesOn: '2026-11-24', ...lost };
    const rounds = [{ ...running, state: 'open' }] as Round[];
    expect(kinds({ rounds, organisation: { leaders: 9 } })).toEqual([
      'keyLost',
      'answersMissing',
      'overdue',
    ]);
    const closed = [{ ...running, state: 'closed', missingAnswers: 0 }] as Round[];
    expect(kinds({ rounds: closed, organisation: { leaders: 9 } })).toEqual(['keyLost']);
  });
});
