import { nextUnreviewed } from './next-unreviewed';
import { withKind } from './correction-draft';

const open = { decision: null };
const done = { decision: { isOutdated: false } as never };
const old = { decision: { isOutdated: true } as never };

describe('the finding that comes next', () => {
  it.each([
    [[open, open], -1, 0],
    [[done, open, open], 0, 1],
    [[open, done, done], 2, 0],
    [[done, old, done], 0, 1],
    [[done, done, done], 1, null],
    [[done, open], 1, null],
  ])('%# is the next that is not reviewed', (findings, after, next) => {
    expect(nextUnreviewed(findings, after)).toBe(next);
  });
});

describe('another kind', () => {
  const coding = {
    kind: 'strength' as const,
    ties: [{ statement: 'a', tie: 'verdict' as const }],
  };

  it('has a reason where it is never, and loses it again', () => {
    const never = withKind(coding, 'never');
    expect(never.never).toBeDefined();
    expect(withKind(never, 'wish')).toEqual({
      kind: 'wish',
      ties: [{ statement: 'a', tie: 'evidence' }],
    });
  });

  it('keeps a verdict that it can give', () => {
    expect(withKind(coding, 'problem').ties).toEqual(coding.ties);
  });
});
