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
    expect(nextTask({ state, linksFetched, linksByMail: false, mailed: false })).toBe(task);
  },
);

it.each([
  [false, 'invite'],
  [true, 'close'],
] as const)('asks for the invitations where links go by mail, sent: %s', (mailed, task) => {
  const round = { state: 'open', linksByMail: true, mailed } as const;
  expect(nextTask({ ...round, linksFetched: false })).toBe(task);
  expect(nextTask({ ...round, linksFetched: true })).toBe(task);
});
