import fc from 'fast-check';
import { mendedAddress } from './mend-address';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLM_01';
const CODE = 'K7QM-3XVP-9TZ4-A';

describe('an address that a mail program has changed', () => {
  it.each([
    [`/svar%23${TOKEN}`],
    [`/svar%2523${TOKEN}`],
    [`/svar#${TOKEN}>`],
    [`/svar#${TOKEN}.`],
    [`/svar#${TOKEN}).`],
    [`/svar/#${TOKEN}`],
    [`/svar?utm_source=mail#${TOKEN}`],
    [`/svar#${TOKEN.slice(0, 20)}%20${TOKEN.slice(20)}`],
    [`/svar#${TOKEN.slice(0, 20)}%0D%0A${TOKEN.slice(20)}`],
    [`/svar#%3C${TOKEN}%3E`],
    [`/svar%3E#${TOKEN}`],
  ])('%s leads to the survey', (address) => {
    expect(mendedAddress(address)).toBe(`/svar#${TOKEN}`);
  });

  it.each([
    `/svar?ikke-leder%23${TOKEN}`,
    `/svar%3Fikke-leder%23${TOKEN}`,
    `/svar?ikke-leder=#${TOKEN}.`,
  ])('%s still says that somebody is no longer a leader', (address) => {
    expect(mendedAddress(address)).toBe(`/svar?ikke-leder#${TOKEN}`);
  });

  it('may hold the code of a letter', () => {
    expect(mendedAddress(`/svar%23${CODE}`)).toBe(`/svar#${CODE}`);
  });

  it.each([
    '/svar',
    '/svar#',
    '/svar#findes-ikke',
    `/svar#${TOKEN}`,
    `/svar?ikke-leder#${TOKEN}`,
    `/svar#${CODE}`,
  ])('%s is left as it is', (address) => {
    expect(mendedAddress(address)).toBeNull();
  });

  it('is mended once and for all', () => {
    const junk = fc.stringMatching(/^[>.)\]%, ]{0,4}$/);
    fc.assert(
      fc.property(junk, fc.constantFrom('#', '%23', '%2523', '/#'), (end, mark) => {
        const mended = mendedAddress(`/svar${mark}${TOKEN}${end}`) ?? `/svar#${TOKEN}`;
        expect(mended).toBe(`/svar#${TOKEN}`);
        expect(mendedAddress(mended)).toBeNull();
      }),
    );
  });
});
