import type { ValidationError } from 'class-validator';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { FaultsIn } from './problem';

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    whitelistValidation: 'Feltet kendes ikke.',
    isNotEmpty: 'Feltet skal udfyldes.',
    isString: 'Feltet skal være tekst.',
    isIn: 'Værdien er ikke en af de tilladte.',
    isISO8601: 'Skriv en dato som 2026-11-24.',
    matches: 'Værdien har ikke den rigtige form.',
    maxLength: 'Teksten er for lang.',
    isObject: 'Feltet skal være et objekt.',
    isBoolean: 'Feltet skal være true eller false.',
  },
  en: {
    whitelistValidation: 'The field is not known.',
    isNotEmpty: 'The field must be filled in.',
    isString: 'The field must be text.',
    isIn: 'The value is not one of those allowed.',
    isISO8601: 'Write a date as 2026-11-24.',
    matches: 'The value does not have the right form.',
    maxLength: 'The text is too long.',
    isObject: 'The field must be an object.',
    isBoolean: 'The field must be true or false.',
  },
};

/** Words class-validator's findings, one fault a field, in the order of the fields. */
export function bodyFaults(errors: readonly ValidationError[]): FaultsIn {
  return (language) => errors.flatMap((error) => faultsOf(error, '', language));
}

function faultsOf(error: ValidationError, path: string, language: Language): Fault[] {
  const place = path ? `${path}.${error.property}` : error.property;
  const code = Object.keys(error.constraints ?? {})[0];
  const children = (error.children ?? []).flatMap((child) => faultsOf(child, place, language));
  if (code === undefined) return children;
  const fallback = language === 'da' ? 'Værdien kan ikke bruges.' : 'The value cannot be used.';
  return [{ place, code, message: TEXTS[language][code] ?? fallback }, ...children];
}
