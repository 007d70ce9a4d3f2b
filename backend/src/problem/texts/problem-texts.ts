import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { ProblemCode } from '@ledelsespuls/contracts/lists/problems';
import { ACCESS_TEXTS } from './access-problem-texts';
import { ANSWER_TEXTS } from './answer-problem-texts';
import { BOX_TEXTS } from './box-problem-texts';
import { CODING_TEXTS } from './coding-problem-texts';
import { ELICITATION_TEXTS } from './elicitation-problem-texts';
import { MAIL_TEXTS } from './mail-problem-texts';
import type { ProblemTexts } from '../problem';
import { SERIES_TEXTS } from './series-problem-texts';
import { SUCCESSION_TEXTS } from './succession-problem-texts';

interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** Title and detail of each refusal. `{{name}}` is filled from the problem's parameters. */
const TEXTS: ProblemTexts<ProblemCode> = {
  ...ACCESS_TEXTS,
  ...ANSWER_TEXTS,
  ...BOX_TEXTS,
  ...CODING_TEXTS,
  ...ELICITATION_TEXTS,
  ...MAIL_TEXTS,
  ...SERIES_TEXTS,
  ...SUCCESSION_TEXTS,
  'request-invalid': {
    da: ['Noget skal rettes', 'Se, hvad der skal rettes, nedenfor. Intet er gemt.'],
    en: ['Something needs correcting', 'See below what needs correcting. Nothing was saved.'],
  },
  'body-unreadable': {
    da: ['Kan ikke læses', 'Indholdet er ikke gyldig JSON. Intet er gemt.'],
    en: ['Cannot be read', 'The content is not valid JSON. Nothing was saved.'],
  },
  'body-too-large': {
    da: ['For stort', 'Der blev sendt mere, end der kan tages imod. Intet er gemt.'],
    en: ['Too large', 'More was sent than can be received. Nothing was saved.'],
  },
  'file-too-large': {
    da: ['Filen er for stor', 'En fil må fylde højst 10 MB. Intet er gemt.'],
    en: ['The file is too large', 'A file may be at most 10 MB. Nothing was saved.'],
  },
  'file-missing': {
    da: ['Filen mangler', 'Vedhæft filen i feltet "{{field}}".'],
    en: ['The file is missing', 'Attach the file in the field "{{field}}".'],
  },
  'page-not-found': {
    da: ['Findes ikke', 'Adressen findes ikke.'],
    en: ['Not found', 'The address does not exist.'],
  },
  'import-unreadable': {
    da: ['Filen kan ikke bruges', 'Ret filen, og indlæs den igen. Intet er ændret.'],
    en: ['The file cannot be used', 'Correct the file and import it again. Nothing has changed.'],
  },
  'import-not-found': {
    da: ['Indlæsningen findes ikke', 'Indlæs filen igen.'],
    en: ['The import does not exist', 'Import the file again.'],
  },
  'import-outdated': {
    da: [
      'Organisationen er ændret i mellemtiden',
      'Indlæs filen igen, så du ser den rigtige forskel. Intet er ændret.',
    ],
    en: [
      'The organisation has changed meanwhile',
      'Import the file again to see the right difference. Nothing has changed.',
    ],
  },
  'import-has-rejected-rows': {
    da: [
      'Nogle rækker er afvist',
      '{{count}} rækker kan ikke indlæses. Ret filen, eller godkend, at de springes over.',
    ],
    en: [
      'Some rows are rejected',
      '{{count}} rows cannot be imported. Correct the file, or accept that they are left out.',
    ],
  },
  'import-already-committed': {
    da: ['Filen er indlæst', 'Denne indlæsning er allerede gennemført.'],
    en: ['The file has been imported', 'This import has already been carried out.'],
  },
  'unit-not-found': {
    da: ['Enheden findes ikke', 'Der er ingen enhed med nøglen "{{key}}".'],
    en: ['The unit does not exist', 'There is no unit with the key "{{key}}".'],
  },
  'questionnaire-not-found': {
    da: ['Spørgeskemaet findes ikke', 'Der er ikke noget spørgeskema {{kind}}/{{version}}.'],
    en: ['The questionnaire does not exist', 'There is no questionnaire {{kind}}/{{version}}.'],
  },
  'round-not-found': {
    da: ['Målingen findes ikke', 'Der er ingen måling med nøglen "{{key}}".'],
    en: ['The round does not exist', 'There is no round with the key "{{key}}".'],
  },
  'round-name-taken': {
    da: ['Navnet er brugt', 'Der er allerede en måling med det navn. Vælg et andet.'],
    en: ['The name is taken', 'There is already a round with that name. Choose another.'],
  },
  'round-days-reversed': {
    da: ['Dagene passer ikke', 'Den første svardag skal ligge før den sidste. Intet er gemt.'],
    en: ['The days do not fit', 'The first day must not be after the last. Nothing was saved.'],
  },
  'round-transition': {
    da: [
      'Målingen er et andet sted',
      'Det kan ikke gøres nu: målingen er {{state}}. Næste skridt: {{allowed}}.',
    ],
    en: [
      'The round is elsewhere',
      'That cannot be done now: the round is {{state}}. Next step: {{allowed}}.',
    ],
  },
  'units-not-nested': {
    da: [
      'Enhederne passer ikke ind i hinanden',
      'En forvaltning ligger under et center, så centerets ledere ville høre til flere forvaltninger. Ret på organisationens side, hvad enhederne er.',
    ],
    en: [
      'The units do not nest',
      'A forvaltning lies below a center, so that the leaders of the center would belong to several forvaltninger. Correct what the units are on the page of the organisation.',
    ],
  },
  'round-without-leaders': {
    da: ['Der er ingen ledere', 'Indlæs organisationen, før målingen åbnes.'],
    en: ['There are no leaders', 'Import the organisation before the round is opened.'],
  },
  'recollection-not-annual': {
    da: ['Kun i en årsmåling', 'Ledere fra 2020 kan kun spørges direkte i en årsmåling.'],
    en: [
      'In an annual round only',
      'Leaders of 2020 can be asked directly in an annual round only.',
    ],
  },
  'recollection-asked': {
    da: [
      'Der spørges allerede i en anden måling',
      'Ledere fra 2020 spørges kun én gang, og en anden måling spørger eller har spurgt. Intet er ændret.',
    ],
    en: [
      'Another round asks already',
      'Leaders of 2020 are asked once only, and another round asks or has asked. Nothing has changed.',
    ],
  },
  'round-not-open': {
    da: ['Ikke åben endnu', 'Målingen er ikke åbnet endnu. Dit link virker, når den åbner.'],
    en: ['Not open yet', 'The round has not opened yet. Your link will work when it does.'],
  },
  'round-published': {
    da: ['Resultaterne er klar', 'Målingen er lukket, og resultaterne er offentliggjort.'],
    en: ['The results are ready', 'The round has closed, and its results have been published.'],
  },
  'results-not-ready': {
    da: ['Resultaterne er ikke klar', 'Resultaterne er ikke offentliggjort endnu. Prøv senere.'],
    en: ['The results are not ready', 'The results have not been published yet. Try later.'],
  },
  'round-closed': {
    da: ['Målingen er lukket', 'Der kan ikke svares mere. Tak, hvis du nåede det.'],
    en: ['The round is closed', 'Answers can no longer be given. Thank you if you did.'],
  },
  'links-already-fetched': {
    da: [
      'Links er hentet',
      'Links kan kun hentes én gang. Nye links kan laves, så længe ingen har svaret; de gamle holder da op med at virke.',
    ],
    en: [
      'The links have been fetched',
      'Links can be fetched once. New ones can be made while nobody has answered; the old ones then stop working.',
    ],
  },
  'response-invalid': {
    da: ['Svaret kan ikke gemmes', 'Noget i svaret passer ikke til skemaet. Intet er ændret.'],
    en: ['The answer cannot be saved', 'Something does not fit the survey. Nothing has changed.'],
  },
  'groups-not-nested': {
    da: [
      'Enhederne i runden overlapper',
      'Runden kan ikke offentliggøres, så længe de nævnte grupper ikke ligger inden i hinanden. Intet er ændret.',
    ],
    en: [
      'The units of the round overlap',
      'The round cannot be published while the groups named here do not lie within each other. Nothing has changed.',
    ],
  },
  'merges-invalid': {
    da: ['Sammenlægningen kan ikke laves', 'Ret det, der er nævnt, og prøv igen.'],
    en: ['The merge cannot be made', 'Mend what is named, and try again.'],
  },
  'comment-not-found': {
    da: ['Kommentaren findes ikke', 'Hent siden igen. Intet er ændret.'],
    en: ['The comment does not exist', 'Fetch the page again. Nothing has changed.'],
  },
  'comment-redactions': {
    da: ['Vælg, hvad der skal skjules', 'Marker mindst ét ord i kommentaren. Intet er ændret.'],
    en: ['Choose what to hide', 'Mark at least one word of the comment. Nothing has changed.'],
  },
  'comments-pending': {
    da: [
      'Der er kommentarer, som ikke er læst',
      'Målingen kan offentliggøres, når alle kommentarer er gennemgået. Der mangler {{count}}.',
    ],
    en: [
      'Some comments have not been read',
      'The round can be published when all comments have been reviewed. {{count}} are left.',
    ],
  },
  'publication-not-found': {
    da: ['Resultatet findes ikke', 'Målingen "{{key}}" er ikke offentliggjort.'],
    en: ['The result does not exist', 'The round "{{key}}" has not been published.'],
  },
  'rounds-not-in-order': {
    da: [
      'Målingerne kan ikke sammenlignes',
      'Den måling, du holder op mod, skal være afsluttet før den anden.',
    ],
    en: ['The rounds cannot be compared', 'The round to compare with must have closed before it.'],
  },
  'subtheme-not-found': {
    da: ['Undertemaet findes ikke', 'Målingen har ikke noget undertema "{{key}}".'],
    en: ['The subtheme does not exist', 'The round has no subtheme "{{key}}".'],
  },
  'baseline-numbers-unreadable': {
    da: ['Filen kan ikke bruges', 'Ret filen, og indlæs den igen. Intet er ændret.'],
    en: ['The file cannot be used', 'Correct the file and import it again. Nothing has changed.'],
  },
  unexpected: {
    da: ['Noget gik galt', 'Fejlen er vores. Prøv igen; nævn {{requestId}}, hvis den bliver ved.'],
    en: ['Something went wrong', 'The fault is ours. Try again; quote {{requestId}} if it stays.'],
  },
};

/** The words of a refusal in the reader's language. A place without a value stays visible. */
export function problemText(
  code: ProblemCode,
  language: Language,
  params: Readonly<Record<string, string | number>>,
): ProblemText {
  const [title, detail] = TEXTS[code][language];
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place));
  return { title: fill(title), detail: fill(detail) };
}

/** English where the browser asks for it before Danish; else Danish. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = /\b(da|en)\b/i.exec(acceptLanguage ?? '');
  return first?.[1]?.toLowerCase() === 'en' ? 'en' : 'da';
}
