/** How many subthemes there are, and of them how many of each kind. */
export interface Tally {
  readonly all: number;
  readonly higher: number;
  readonly probablyHigher: number;
  readonly same: number;
  readonly probablyLower: number;
  readonly lower: number;
  readonly notMeasured: number;
  readonly withheld: number;
}

/** How many subthemes are called, and of how many there is a sign. */
interface Moved {
  readonly rose: number;
  readonly fell: number;
  readonly signsOfRise: number;
  readonly signsOfFall: number;
}

/** What chance alone would give, in the reader's language. */
interface ByChance {
  readonly signs: string;
  /** In whole percentage points. */
  readonly points: number;
}

/** Why none of a group's subthemes is compared. */
export type WhyNot = 'protected' | 'reorganised' | 'not-comparable';

interface HeadlineTexts {
  readonly baseline: (counts: Tally) => string[];
  readonly notCompared: (round: string) => Readonly<Record<WhyNot, string>>;
  readonly tooSmall: (round: string) => string;
  readonly changed: (round: string, moved: Moved, byChance: ByChance) => string[];
}

const where = (count: number, sentence: string) => (count > 0 ? [sentence] : []);

/** The sentences on top of results. */
export const HEADLINE_TEXTS: Readonly<Record<'da' | 'en', HeadlineTexts>> = {
  da: {
    baseline: ({ all, withheld, ...counts }) =>
      withheld === all
        ? [`Alle ${all} undertemaer er skjult, så ingen kan genkendes.`]
        : [
            counts.higher + counts.lower === 0
              ? `Ingen af de ${all} undertemaer ligger sikkert højere eller lavere end i 2020.`
              : `${counts.higher} af ${all} undertemaer ligger højere end i 2020, ${counts.lower} lavere.`,
            ...probablyInDanish(counts.probablyHigher, counts.probablyLower),
            ...where(counts.same, `${counts.same} kan ikke skelnes fra 2020.`),
            ...where(counts.notMeasured, `${counts.notMeasured} blev ikke målt i 2020.`),
            ...where(withheld, `${withheld} er skjult, så ingen kan genkendes.`),
          ],
    notCompared: (round) => ({
      protected: `Ændringen siden ${round} vises ikke her: så få ledere er kommet til eller gået fra, at den kunne røbe deres svar.`,
      reorganised: `Ændringen siden ${round} kan ikke måles her: gruppen er siden lagt sammen med en anden eller delt, så det er ikke de samme ledere.`,
      'not-comparable': `${round} kan ikke sammenlignes her.`,
    }),
    tooSmall: (round) =>
      `Gruppen er for lille til, at en ændring siden ${round} kan skelnes fra tilfældigheder.`,
    changed: (round, { rose, fell, signsOfRise, signsOfFall }, { signs, points }) => [
      rose + fell === 0
        ? `Siden ${round} kan ingen ændring skelnes fra tilfældigheder.`
        : `Siden ${round} er ${rose} ${rose === 1 ? 'undertema' : 'undertemaer'} steget og ${fell} faldet.`,
      ...where(
        signsOfRise + signsOfFall,
        `Der er tegn på ${[...where(signsOfRise, `stigning i ${signsOfRise}`), ...where(signsOfFall, `fald i ${signsOfFall}`)].join(' og på ')}; tilfældigheder alene ville give omkring ${signs} tegn.`,
      ),
      `En ændring på under cirka ${points} procentpoint i ét undertema ville ikke kunne ses her.`,
    ],
  },
  en: {
    baseline: ({ all, withheld, ...counts }) =>
      withheld === all
        ? [`All ${all} subthemes are hidden so that nobody can be recognised.`]
        : [
            counts.higher + counts.lower === 0
              ? `None of the ${all} subthemes is surely higher or lower than in 2020.`
              : `${counts.higher} of ${all} subthemes are higher than in 2020, ${counts.lower} lower.`,
            ...probablyInEnglish(counts.probablyHigher, counts.probablyLower),
            ...where(counts.same, `${counts.same} cannot be told apart from 2020.`),
            ...where(
              counts.notMeasured,
              `${counts.notMeasured} ${counts.notMeasured === 1 ? 'was' : 'were'} not measured in 2020.`,
            ),
            ...where(
              withheld,
              `${withheld} ${withheld === 1 ? 'is' : 'are'} hidden so that nobody can be recognised.`,
            ),
          ],
    notCompared: (round) => ({
      protected: `The change since ${round} is not shown here: so few leaders joined or left that it could give their answers away.`,
      reorganised: `The change since ${round} cannot be measured here: the group has been merged with another or split since, so these are not the same leaders.`,
      'not-comparable': `${round} cannot be compared here.`,
    }),
    tooSmall: (round) =>
      `The group is too small for a change since ${round} to be told from chance.`,
    changed: (round, { rose, fell, signsOfRise, signsOfFall }, { signs, points }) => [
      rose + fell === 0
        ? `Since ${round} no change can be told from chance.`
        : `Since ${round} ${rose} ${rose === 1 ? 'subtheme' : 'subthemes'} rose and ${fell} fell.`,
      ...where(
        signsOfRise + signsOfFall,
        `There are signs of a ${[...where(signsOfRise, `rise in ${signsOfRise}`), ...where(signsOfFall, `fall in ${signsOfFall}`)].join(' and of a ')}; chance alone would give about ${signs} signs.`,
      ),
      `A change of less than about ${points} percentage points in one subtheme could not be seen here.`,
    ],
  },
};

function probablyInDanish(higher: number, lower: number): string[] {
  if (higher > 0 && lower > 0)
    return [`${higher} ligger sandsynligvis højere, ${lower} sandsynligvis lavere.`];
  return [
    ...where(higher, `${higher} ligger sandsynligvis højere.`),
    ...where(lower, `${lower} ligger sandsynligvis lavere.`),
  ];
}

function probablyInEnglish(higher: number, lower: number): string[] {
  if (higher > 0 && lower > 0) return [`${higher} probably higher, ${lower} probably lower.`];
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  return [
    ...where(higher, `${higher} ${are(higher)} probably higher.`),
    ...where(lower, `${lower} ${are(lower)} probably lower.`),
  ];
}
