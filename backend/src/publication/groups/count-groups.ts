import { countRound } from '../../disclosure/closed/count-round';
import type { CountedRound } from '../../disclosure/closed/structure/round-structure';
import type { StructureFault } from '../../disclosure/closed/structure/find-faults';
import { listCuts, type Cuts } from './cuts';
import { ledHereIn2020 } from '../../questionnaire/with-recollection';
import type { CollectedResponse } from '../../response/collected-response';
import type { InvitedUnit } from './invited-unit';
import type { PublicationInput } from '../publication-input';

/** A statement marked sensitive is asked about kommunen and forvaltninger of so many only. */
const SMALLEST_SENSITIVE = 20;

/** The fewest who answered of a group that a sensitive statement is shown for. */
export function smallestSensitive(minimum: number): number {
  return Math.max(minimum, SMALLEST_SENSITIVE);
}

/** The groups of a round, counted once: what is asked about rests on it alone. */
export interface CountedGroups {
  readonly cuts: Cuts;
  readonly round: CountedRound;
  /** Kommunen and its forvaltninger, for statements marked sensitive. */
  readonly sensitive: CountedRound;
  /** Kommunen's leaders of 2020, where they were asked what they remember and enough of them answered; else null. */
  readonly remembering: CountedRound | null;
  /** Forvaltninger that are also asked about together, being small. */
  readonly pools: readonly InvitedUnit[];
  /** Everybody of a group who answered the round; null where the group is too small to be shown. */
  readonly answeredIn: (groupKey: string) => number | null;
}

/** Units that do not nest, or somebody in two groups of one cut: such a round cannot be published. */
export class UnnestedGroups extends Error {
  constructor(readonly faults: readonly StructureFault[]) {
    super(faults.map(({ kind, groupKeys }) => `${kind}: ${groupKeys.join(', ')}`).join('; '));
  }
}

/**
 * Counts everybody who sent the round's form, blank ones too, into its groups. It looks at no answer.
 * @throws UnnestedGroups where the groups do not nest
 */
export function countGroups(input: PublicationInput): CountedGroups {
  const cuts = listCuts(input);
  const people = input.responses.map(cuts.groupKeysOf);
  const round = counted(
    {
      units: cuts.units,
      cuts: cuts.crossCuts.map(({ key, groups }) => ({
        key,
        groupKeys: groups.map(({ linkedKey }) => linkedKey),
      })),
    },
    people,
    input.minimum,
  );
  const large = cuts.units.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');
  const largeKeys = new Set(large.map(({ key }) => key));
  const sensitive = counted(
    { units: large, cuts: [] },
    people.map((of) => of.filter((key) => largeKeys.has(key))),
    smallestSensitive(input.minimum),
  );
  const sizes = new Map(round.structure.groups.map(({ key, answered }) => [key, answered]));
  const answeredIn = (key: string): number | null => {
    const answered = sizes.get(key) ?? 0;
    return answered >= input.minimum ? answered : null;
  };
  const remembering = input.asksRecollection ? countRememberers(input, cuts) : null;
  return { cuts, round, sensitive, remembering, pools: poolsOf(round, cuts), answeredIn };
}

/** Those who say that they led here in 2020. */
export function rememberers(responses: readonly CollectedResponse[]): CollectedResponse[] {
  return responses.filter(({ background }) => ledHereIn2020(background));
}

/**
 * Leaders of 2020 as a group of their own, in which each has the same answers to choose from: who led here then is known to
 * colleagues, so the others cannot hide them. How many they are counts as known, as the size of a breakdown's group does.
 */
function countRememberers(
  { responses, minimum }: PublicationInput,
  { units }: Cuts,
): CountedRound | null {
  const kommune = units.filter(({ kind }) => kind === 'kommune').slice(0, 1);
  const people = rememberers(responses);
  if (people.length < minimum || kommune.length === 0) return null;
  const membership = kommune.map(({ key }) => key);
  return counted(
    { units: kommune, cuts: [] },
    people.map(() => membership),
    minimum,
  );
}

function counted(...input: Parameters<typeof countRound>): CountedRound {
  const round = countRound(...input);
  if (round.status === 'refused') throw new UnnestedGroups(round.faults);
  return round;
}

/** A pool as a group of its own, named by what it stands for. */
function poolsOf({ structure }: CountedRound, { units }: Cuts): InvitedUnit[] {
  return structure.groups.flatMap(({ key, pools }): InvitedUnit[] => {
    if (!pools) return [];
    const members = units.filter((unit) => pools.includes(unit.key));
    return [
      {
        key,
        name: members.map(({ name }) => name).join(' + '),
        kind: 'forvaltning',
        parentKey: members[0]?.parentKey ?? null,
        baselineScope: null,
        pools,
        invited: members.reduce((sum, { invited }) => sum + invited, 0),
      },
    ];
  });
}
