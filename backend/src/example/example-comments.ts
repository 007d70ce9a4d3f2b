import type { Questionnaire } from '../questionnaire/questionnaire';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';

type Comments = Readonly<Record<string, string>>;

const CLOSING = 'comment-closing';

/**
 * Invented: no person or place is meant. By a part of the forvaltning's key, what its leaders write, one
 * after the other. One names a colleague and a unit of the example, so that there is something to
 * leave out.
 */
const WRITTEN: readonly (readonly [forvaltning: RegExp, comments: readonly Comments[]])[] = [
  [
    /boern/,
    [
      {
        'comment-theme-3': 'Jeg er leder på to matrikler og bruger for meget tid i bilen.',
        [CLOSING]: 'Camilla Priess er altid til at få fat i, når noget brænder på i Solsikken.',
      },
      {
        'comment-theme-3': 'Tiden til at tænke fremad er det første, der ryger ud af kalenderen.',
        'comment-theme-5':
          'Lønsystemet tager en formiddag om måneden. Det er en formiddag for meget.',
      },
      { 'comment-theme-3': 'Med 28 medarbejdere når jeg ikke at være tæt på dem alle.' },
      {
        'comment-theme-3': 'Siden vi fik en souschef, er der blevet ro til at lede.',
        'comment-theme-1': 'Jeg er glad for mit job. Det må godt stå et sted.',
      },
      { 'comment-theme-3': 'Referatet skal sendes til min.leder@example.dk, ikke i tre systemer.' },
      { [CLOSING]: 'Samarbejdet på tværs er blevet bedre det seneste år.' },
    ],
  ],
  [
    /social/,
    [
      { 'comment-theme-3': 'Vagtplanen fylder mere end borgerne i min uge.' },
      {
        'comment-theme-3': 'Jeg mangler en fast dag uden møder.',
        'comment-theme-5': 'God hjælp, når jeg ringer. Svær hjemmeside, når jeg ikke gør.',
      },
      { 'comment-theme-3': 'Sygefravær i foråret gjorde, at jeg stod i driften hver dag.' },
      {
        'comment-theme-3': 'Spændet er for stort, når halvdelen arbejder om aftenen.',
        [CLOSING]: 'Jeg savner tid til at tænke fremad.',
      },
      { 'comment-theme-3': 'Det hjalp meget, at vi delte området i to.' },
      { [CLOSING]: 'Min egen leder er god at vende de svære ting med.' },
    ],
  ],
  [
    /./,
    [
      {
        'comment-theme-3': 'Her er tid nok. Det skal også siges.',
        'comment-theme-5': 'Sparring hver anden uge har gjort en forskel.',
      },
      {
        'comment-theme-3': 'For mange skemaer, for få samtaler.',
        'comment-theme-5': 'Jeg vil gerne have et kursus i at føre svære samtaler.',
      },
      {
        'comment-theme-3': 'Mit team er lille, og det mærker jeg hver dag på den gode måde.',
        [CLOSING]: 'Det er en god kommune at være leder i, men hverdagen er travl.',
      },
      { 'comment-theme-3': 'Vi flyttede sammen i et hus. Nu ser jeg dem, jeg leder.' },
      { 'comment-theme-3': 'Jeg leder flere projekter end mennesker.' },
    ],
  ],
];

/**
 * Gives out the invented comments, each once, one leader after the other, and only on what the
 * questionnaire asks.
 */
export function exampleComments(
  questionnaire: Questionnaire,
): (forvaltningKey: string) => Comments {
  const asked = new Set(openQuestionsOf(questionnaire).map(({ key }) => key));
  const left = WRITTEN.map(([where, comments]) => ({ where, comments: [...comments] }));
  return (forvaltningKey) => {
    const comments = left.find(({ where }) => where.test(forvaltningKey))?.comments.shift() ?? {};
    return Object.fromEntries(Object.entries(comments).filter(([question]) => asked.has(question)));
  };
}
