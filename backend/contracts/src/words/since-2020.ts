import type { Language } from '../lists/answering/languages';
import { FALLS, isFall, VERDICTS, type Verdict } from '../lists/results/verdicts';
import { fill } from './writing/fill';
import type {
  JudgedFinding,
  JudgedGroup,
  SpokenFinding,
  SpokenGroup,
  SpokenShare,
} from './judged-finding';
import { SINCE_2020_DANISH, type Since2020Words } from './since-2020-da';
import { SINCE_2020_ENGLISH } from './since-2020-en';

export type { Since2020Words };

export const SINCE_2020_WORDS: Readonly<Record<Language, Since2020Words>> = {
  da: SINCE_2020_DANISH,
  en: SINCE_2020_ENGLISH,
};

/** Whom the answers are of, and how a share of them is written. */
export interface SentenceContext {
  readonly language: Language;
  readonly group: SpokenGroup;
  /** Too few answers for any verdict. */
  readonly isTooSmall: boolean;
  readonly shareWords: (share: SpokenShare) => string;
}

/** What has become of a finding of 2020 in a group: what was said then, what is answered now, and the verdict. */
export function findingSentence(
  remembered: SpokenFinding,
  now: JudgedFinding,
  context: SentenceContext,
): string {
  return [
    rememberedSentence(remembered, now, context),
    answersSentence(now, context),
    ...(now.status === 'shown' ? [verdictSentence(remembered, now, context)] : []),
  ].join(' ');
}

/** What a finding of 2020 said, and who said it. */
export function rememberedSentence(
  { quantifier, said, summary }: SpokenFinding,
  { isOwn }: Pick<JudgedFinding, 'isOwn'>,
  { language, group }: Pick<SentenceContext, 'language' | 'group'>,
): string {
  const words = SINCE_2020_WORDS[language];
  const who = (words.who as Readonly<Record<string, string>>)[quantifier] ?? words.who.lederne;
  if (!said) return fill(words.retold, { who, summary });
  const values = { who, said: said[language], group: group.name };
  if (group.kind === 'kommune') return fill(words.remembered, values);
  return fill(isOwn ? words.rememberedOfGroup : words.rememberedOfKommune, values);
}

function answersSentence(
  now: JudgedFinding,
  { language, group, shareWords }: SentenceContext,
): string {
  const words = SINCE_2020_WORDS[language];
  if (now.status === 'withheld') return words.hidden;
  const { says, opposite, answered } = now;
  const values = { says: shareWords(says), answered };
  const [alone, both] =
    group.kind === 'kommune' ? [words.now, words.nowBoth] : [words.here, words.hereBoth];
  return opposite ? fill(both, { ...values, opposite: shareWords(opposite) }) : fill(alone, values);
}

function verdictSentence(
  { kind }: SpokenFinding,
  { verdict, isOwn }: Extract<JudgedFinding, { status: 'shown' }>,
  { language, group, isTooSmall }: SentenceContext,
): string {
  const words = SINCE_2020_WORDS[language];
  if (isTooSmall) return words.tooSmall;
  if (verdict === null) return words.noVerdict;
  if (kind === 'circumstance' && (verdict === 'probably-fewer' || verdict === 'clearly-fewer'))
    return words.circumstance[verdict];
  return (group.kind === 'kommune' || isOwn ? words.verdict : words.besideKommune)[verdict];
}

/** The report's own words behind a finding, with their lines. */
export function quotedWords(
  { quantifierText, lines: [from, to] }: SpokenFinding,
  language: Language,
): string {
  const words = SINCE_2020_WORDS[language];
  const lines = fill(from === to ? words.oneLine : words.fewLines, { from, to });
  return fill(words.quoted, { quote: quantifierText, lines });
}

/** A verdict, or why there is none. */
export type Outcome = Verdict | 'none' | 'hidden';

export const outcomeOf = (now: JudgedFinding): Outcome =>
  now.status === 'withheld' ? 'hidden' : (now.verdict ?? 'none');

const OUTCOMES: readonly Outcome[] = [...VERDICTS, 'none', 'hidden'];

/**
 * How many of some findings are found again, weakened, and so on, in one sentence without its full stop: "2 af 3 fund
 * genfindes; ét er sandsynligvis svækket". Nothing for none.
 * @param nameOf names those of an outcome, where they should be named
 */
export function countsSentence(
  found: readonly JudgedFinding[],
  language: Language,
  nameOf: (now: JudgedFinding) => string | null = () => null,
): string {
  const { counts } = SINCE_2020_WORDS[language];
  const parts = OUTCOMES.map((outcome) => ({
    outcome,
    those: found.filter((now) => outcomeOf(now) === outcome),
  })).filter(({ those }) => those.length > 0);
  return parts
    .map(({ outcome, those }, place) => {
      const what = counts.what[outcome][those.length === 1 ? 0 : 1]!;
      const names = those.flatMap((now) => nameOf(now) ?? []).map((name) => `»${name}«`);
      const named = names.length > 0 && found.length > 1 ? `: ${names.join(', ')}` : '';
      const count = those.length === 1 && place > 0 ? counts.one : those.length;
      if (found.length === 1) return fill(counts.only, { what });
      if (place === 0) return fill(counts.first, { count, all: found.length, what }) + named;
      return `${count} ${what}${named}`;
    })
    .join('; ');
}

/**
 * The same in as few words as a cell has room for: "1 sandsynligvis svækket, 2 genfindes"; what fell comes first.
 * @param isOfStatement they are of one statement, so that none is counted
 */
export function countsWords(
  found: readonly JudgedFinding[],
  language: Language,
  isOfStatement = false,
): string {
  const { short, shortNone, counts, noFindingShort } = SINCE_2020_WORDS[language];
  if (found.length === 0) return noFindingShort;
  const words = { ...short, none: shortNone, hidden: counts.what.hidden[1]! };
  return [...FALLS, ...OUTCOMES.filter((one) => !(FALLS as readonly Outcome[]).includes(one))]
    .map((outcome) => [words[outcome], found.filter((now) => outcomeOf(now) === outcome).length])
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => (isOfStatement ? what : `${count} ${what}`))
    .join(', ');
}

/** What has become of the findings on some statements in a group, in their order. */
export function findingsOn<Now extends Pick<JudgedFinding, 'statementKey'>>(
  { groups }: { readonly groups: Readonly<Record<string, { readonly findings: readonly Now[] }>> },
  groupKey: string,
  statementKeys: readonly string[],
): Now[] {
  return (groups[groupKey]?.findings ?? []).filter(({ statementKey }) =>
    statementKeys.includes(statementKey),
  );
}

/**
 * What a row on a subtheme or theme says beside 2020: it has no verdict of its own, and counts those of its statements. The
 * statements that fell are named.
 * @param textOf a statement's wording by its key; null where the parts of the whole name them already
 */
export function wholeSentence(
  found: readonly JudgedFinding[],
  language: Language,
  textOf: ((statementKey: string) => string) | null,
): string {
  if (found.length === 0) return SINCE_2020_WORDS[language].noFindingShort;
  return countsSentence(found, language, (now) =>
    textOf && now.status === 'shown' && isFall(now.verdict) ? textOf(now.statementKey) : null,
  );
}

/** The same as a sentence that begins with a capital and ends with a full stop. */
export function asSentence(text: string): string {
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * What a group's page says on top of its findings: how many of each kind, what chance alone would give, and that the way
 * of asking may be the reason where so much fell at once.
 */
export function groupSentences(
  { findings, isTooSmall, isGuarded, fallsByChance }: JudgedGroup,
  language: Language,
): string[] {
  const words = SINCE_2020_WORDS[language];
  if (findings.length === 0) return [words.noFindings];
  if (isTooSmall) return [words.groupTooSmall];
  const judged = findings.filter((now) => now.status === 'shown' && now.expected !== null);
  return [
    asSentence(countsSentence(findings, language)),
    ...(judged.length > 0 ? [byChanceSentence(judged.length, fallsByChance, language)] : []),
    ...(isGuarded ? [words.guarded] : []),
  ];
}

/** How many findings chance alone would call weakened or fewer. */
export function byChanceSentence(all: number, count: number, language: Language): string {
  const words = SINCE_2020_WORDS[language];
  const whole = Math.round(count);
  return whole === 0
    ? fill(words.byChanceFew, { all })
    : fill(words.byChance, { all, count: whole === 1 ? words.counts.one : whole });
}
