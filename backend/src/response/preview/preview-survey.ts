import type { Survey } from '@ledelsespuls/contracts/bodies/answering/survey';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { endOfAnswering } from '../../round/days/end-of-answering';

/** The survey of a round that does not exist, for HR to see a questionnaire as leaders meet it. */
export function previewSurvey(questionnaire: Questionnaire, closesOn: string): Survey {
  const name = 'Afprøvning / Preview';
  const endsAt = endOfAnswering(closesOn).toISOString();
  return {
    round: {
      key: '',
      name,
      closesOn,
      endsAt,
      simulated: false,
      minimum: 5,
      editHolder: 'link',
    },
    forvaltning: null,
    cell: ['Kommunen'],
    questionnaire,
    answered: false,
    fingerprint: null,
    saidNotLeader: false,
    isReplacement: false,
  };
}
