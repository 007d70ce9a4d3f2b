import fc from 'fast-check';
import { OUTSIDE_ANSWERS } from '@ledelsespuls/contracts/lists/answering/answers';
import { readQuestionnaires } from '../../questionnaire/files/questionnaire.repository';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { checkResponse } from './check-response';

const { content: asked } = readQuestionnaires('questionnaires')[0]!;
const statements = [...statementsOf(asked), asked.overall];

describe('answers to statements', () => {
  it('may each be left out, lie on the scale or stand outside it, but for what one knows of own work', () => {
    const given = statements.map(({ key }) =>
      fc
        .option(fc.constantFrom<unknown>(1, 2, 3, 4, 5, ...OUTSIDE_ANSWERS))
        .map((answer) => [key, answer] as const),
    );
    fc.assert(
      fc.property(fc.tuple(...given), (answers) => {
        const sent = Object.fromEntries(answers.filter(([, answer]) => answer !== null));
        const refused = statements
          .filter(({ key, withoutDontKnow }) => withoutDontKnow && sent[key] === 'dont-know')
          .map(({ key }) => ({ place: `answers.${key}`, code: 'without-dont-know' }));
        const faults = checkResponse(asked, { answers: sent, background: {}, comments: {} });
        const inOrder = (one: { place: string }, other: { place: string }) =>
          one.place < other.place ? -1 : 1;
        expect([...faults].sort(inOrder)).toEqual([...refused].sort(inOrder));
      }),
      { numRuns: 50 },
    );
  });
});
