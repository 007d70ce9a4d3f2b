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
  readonly allHidden: (count: number) => string;
  readonly center: string;
  readonly notCompared: (round: string) => Readonly<Record<WhyNot, string>>;
  readonly tooSmall: (round: string) => string;
  readonly changed: (round: string, moved: Moved, byChance: ByChance) => string[];
}

const where = (count: number, sentence: string) => (count > 0 ? [sentence] : []);

/** The sentences on top of results. */
export const HEADLINE_TEXTS: Readonly<Record<'da' | 'en', HeadlineTexts>> = {
  da: {
    allHidden: (count) => `Alle ${count} undertemaer er skjult, så ingen kan genkendes.`,
    center: 'Fundene fra 2020 holdes kun op mod kommunen og forvaltningerne.',
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
    allHidden: (count) => `All ${count} subthemes are hidden so that nobody can be recognised.`,
    center: 'The findings of 2020 are held against the municipality and its forvaltninger alone.',
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
