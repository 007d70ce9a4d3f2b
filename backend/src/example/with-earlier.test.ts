import { readQuestionnaires } from '../questionnaire/files/questionnaire.repository';
import { statementsOf } from '../questionnaire/questionnaire-lookups';
import { withEarlier } from './with-earlier';

const [newest, earlier] = readQuestionnaires('questionnaires')
  .filter(({ content }) => content.kind === 'annual')
  .map(({ content }) => content) as [never, never];

it('asks every statement of both versions once', () => {
  const keys = statementsOf(withEarlier(newest, earlier)).map(({ key }) => key);
  const both = [newest, earlier].flatMap((one) => statementsOf(one).map(({ key }) => key));
  expect([...keys].sort()).toEqual([...new Set(both)].sort());
});
