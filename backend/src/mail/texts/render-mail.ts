import { dayInWords } from '../../round/days/calendar-day';
import { mailHtml, type MailPart } from './mail-html';
import { fillIn, type MailTexts, type Places } from './mail-texts';
import { hasLink, type Occasion } from '../occasion';

/** What a mail says besides its texts. */
export interface MailFacts {
  readonly occasion: Occasion;
  readonly name: string;
  readonly round: string;
  readonly organisation: string;
  /** ISO days. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly minutes: number;
  readonly minimum: number;
  readonly contact: string | null;
  readonly simulated: boolean;
  /** Where the button leads; null where the occasion has none. */
  readonly link: string | null;
  /** Where a leader says that they are no leader any more; null where that cannot be said yet. */
  readonly notLeaderLink: string | null;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * A mail in all languages, the first one's subject on top, as plain text and as HTML that says the same.
 * @throws RangeError for no language
 */
export function renderMail(languages: readonly MailTexts[], facts: MailFacts): RenderedMail {
  const parts = languages.map((texts) => partOf(texts, facts));
  const [first] = parts;
  if (!first) throw new RangeError('A mail needs texts in a language');
  return {
    subject: first.subject,
    text: parts.map(plainText).join('\n\n––––––\n\n'),
    html: mailHtml(parts),
  };
}

function partOf(texts: MailTexts, facts: MailFacts): MailPart {
  const places = placesOf(texts.language, facts);
  const fill = (text: string) => fillIn(text, places);
  const { subject, paragraphs, action } = texts.occasions[facts.occasion];
  const { link, notLeaderLink } = facts;
  return {
    language: texts.language,
    subject: fill(subject),
    simulated: facts.simulated ? texts.simulated : null,
    paragraphs: paragraphs.map(fill),
    action: action && link ? { label: fill(action), link } : null,
    notes: [
      ...(hasLink(facts.occasion) ? [fill(texts.privacy)] : []),
      ...(facts.contact ? [fill(texts.contact)] : []),
      fill(texts.reason),
    ],
    notLeader: notLeaderLink ? { label: texts.notLeader, link: notLeaderLink } : null,
  };
}

function placesOf(language: string, facts: MailFacts): Places {
  const words = (day: string) => dayInWords(day, language === 'da' ? 'da' : 'en');
  return {
    name: facts.name,
    round: facts.round,
    organisation: facts.organisation,
    opensOn: words(facts.opensOn),
    closesOn: words(facts.closesOn),
    minutes: String(facts.minutes),
    minimum: String(facts.minimum),
    contact: facts.contact ?? '',
  };
}

function plainText({ simulated, paragraphs, action, notes, notLeader }: MailPart): string {
  return [
    ...(simulated ? [simulated] : []),
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.link}`] : []),
    ...notes,
    ...(notLeader ? [`${notLeader.label}:\n${notLeader.link}`] : []),
  ].join('\n\n');
}
