import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Statement } from '../../questionnaire/questionnaire';
import type { CorrectionFault, CorrectionFaultCode } from './correction-faults';

const TEXTS: Readonly<Record<CorrectionFaultCode, Readonly<Record<Language, string>>>> = {
  'kind-not-possible': {
    da: 'Fundets ord passer ikke med den art.',
    en: 'The words of the finding do not go with that kind.',
  },
  'never-without-reason': {
    da: 'Skriv, hvorfor fundet aldrig kan give en dom, og kun hvor det er arten.',
    en: 'Say why the finding can never give a verdict, and only where that is its kind.',
  },
  'statement-unknown': {
    da: 'Udsagnet hører ikke til fundets undertema.',
    en: "The statement does not belong to the finding's subtheme.",
  },
  'no-verdict-on-kind': {
    da: 'Et fund af den art kan ikke give en dom. Vælg belæg eller ingen.',
    en: 'A finding of that kind can give no verdict. Choose evidence or none.',
  },
  'no-clause': {
    da: 'Fundet har ingen sætning, som en dom kan skrives med. Vælg belæg, og bed den, der passer programmet, om at skrive den (clauses.yaml).',
    en: 'The finding has no clause that a verdict could be written with. Choose evidence, and ask whoever looks after the program to write it (clauses.yaml).',
  },
  'statement-clash': {
    da: 'Udsagnet kan ikke knyttes til fundet på den måde: et problemudsagn hører til problemer, og en dom hviler enten på styrker eller på problemer.',
    en: 'The statement cannot be tied to the finding so: a problem statement goes with problems, and a verdict rests either on strengths or on problems.',
  },
  'reason-missing': {
    da: 'Skriv, hvorfor du retter kodningen.',
    en: 'Say why you correct the coding.',
  },
};
const PLACES: Readonly<Record<CorrectionFault['place'], Readonly<Record<Language, string>>>> = {
  kind: { da: 'Art', en: 'Kind' },
  never: { da: 'Hvorfor ingen dom', en: 'Why no verdict' },
  ties: { da: 'Udsagn', en: 'Statement' },
  reason: { da: 'Begrundelse', en: 'Reason' },
};

/** A fault in words, with the statement's own text where one is at fault. */
export function correctionFaultText(
  { code, place, statement }: CorrectionFault,
  statements: readonly Statement[],
  language: Language,
): Fault {
  const named = statements.find(({ key }) => key === statement)?.text[language] ?? statement;
  return {
    place: named ?? PLACES[place][language],
    code,
    message: TEXTS[code][language],
  };
}
