import { nextTask } from './next-step';

it.each([
  ['draft', false, 'open'],
  ['open', false, 'links'],
  ['open', true, 'close'],
  ['closed', true, 'publish'],
  ['closed', false, 'publish'],
  ['published', true, null],
] as const)(
  'asks for the right thing of a round that is %s, links fetched: %s',
  (state, linksFetched, task) => {
    expect(nextTask({ state, linksFetched })).toBe(task);
  },
);
