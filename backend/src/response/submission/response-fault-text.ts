import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { ResponseFault, ResponseFaultCode } from './check-response';

const TEXTS: Readonly<Record<ResponseFaultCode, Readonly<Record<Language, string>>>> = {
  'not-an-object': {
    da: 'Delen mangler eller har ikke den rigtige form.',
    en: 'The part is missing or has the wrong form.',
  },
  'unknown-question': {
    da: 'Spørgsmålet findes ikke i skemaet.',
    en: 'The question is not in the survey.',
  },
  'outside-the-scale': {
    da: 'Svaret skal være 1 til 5, "dont-know" eller "not-relevant".',
    en: 'The answer must be 1 to 5, "dont-know" or "not-relevant".',
  },
  'without-dont-know': {
    da: 'Udsagnet handler om dit eget arbejde og kan ikke besvares med "dont-know". Svar 1 til 5 eller "not-relevant", eller spring det over.',
    en: 'The statement is about your own work and cannot be answered "dont-know". Answer 1 to 5 or "not-relevant", or skip it.',
  },
  'unknown-option': {
    da: 'Svaret er ikke en af mulighederne.',
    en: 'The answer is not one of the options.',
  },
  'not-text': { da: 'Kommentaren skal være tekst.', en: 'The comment must be text.' },
  'too-long': {
    da: 'Kommentaren må højst være 1000 tegn.',
    en: 'The comment may be at most 1000 characters.',
  },
};

export function responseFaultText({ place, code }: ResponseFault, language: Language): Fault {
  return { place, code, message: TEXTS[code][language] };
}
