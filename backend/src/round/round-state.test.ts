import { allowedSteps, nextState } from './round-state';

describe('the states of a round', () => {
  it('lead from draft to published, one step at a time', () => {
    expect(nextState('draft', 'open')).toBe('open');
    expect(nextState('open', 'close')).toBe('closed');
    expect(nextState('closed', 'publish')).toBe('published');
  });

  it.each([
    ['draft', 'close'],
    ['draft', 'publish'],
    ['open', 'open'],
    ['open', 'publish'],
    ['closed', 'open'],
    ['published', 'open'],
    ['published', 'publish'],
  ] as const)('refuse other steps: %s cannot %s', (state, step) => {
    expect(nextState(state, step)).toBeNull();
  });

  it('end at published', () => {
    expect(allowedSteps('published')).toEqual([]);
    expect(allowedSteps('open')).toEqual(['close']);
  });
});
