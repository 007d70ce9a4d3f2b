import { undeliverableReason } from './undeliverable-reason';

it.each([
  ['5.1.1', 'unknown'],
  ['5.1.10', 'unknown'],
  ['5.2.2', 'full'],
  ['4.2.2', 'full'],
  ['552', 'full'],
  ['5.2.1', 'closed'],
  ['4.4.7', 'late'],
  ['5.7.1', 'blocked'],
  ['5.0.0', 'unexplained'],
  ['5.2.10', 'unexplained'],
  ['550', 'unexplained'],
])('%s is explained as %s', (code, reason) => expect(undeliverableReason(code)).toBe(reason));
