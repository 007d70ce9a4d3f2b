import { servingOf } from './serving';

const FILES = ['/assets/svar-1.js', '/icon.svg'];
const serving = (path: string, mode = 'cors', method = 'GET') =>
  servingOf({ method, mode, path }, FILES);

describe('the worker of the survey', () => {
  it('asks the network first for the page, and holds the program', () => {
    expect(serving('/svar', 'navigate')).toBe('network-first');
    expect(serving('/api/notice')).toBe('network-first');
    expect(serving('/assets/svar-1.js')).toBe('kept-first');
  });

  it.each([
    ['/api/answer'],
    ['/api/answer/draft'],
    ['/api/session'],
    ['/assets/index-2.js'],
    ['/resultater', 'navigate'],
    ['/svarskema', 'navigate'],
    ['/api/notice', 'cors', 'POST'],
  ])('never touches %s', (path, mode = 'cors', method = 'GET') => {
    expect(serving(path, mode, method)).toBe('untouched');
  });
});
