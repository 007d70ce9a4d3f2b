import { previewIn } from './preview';

it.each([
  ['?afproev=annual/2026.1', { questionnaire: 'annual/2026.1', language: 'da' }],
  ['?afproev=pulse/2026.1&sprog=en', { questionnaire: 'pulse/2026.1', language: 'en' }],
  ['', null],
  ['?afproev=', null],
  ['?afproev=../session', null],
  ['?afproev=annual/2026.1/../../session', null],
])('the address %s asks for %j', (search, preview) => {
  expect(previewIn(search)).toEqual(preview);
});
