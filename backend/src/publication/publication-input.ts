import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import type { Questionnaire, QuestionnaireKind } from '../questionnaire/questionnaire';
import { layersOf, unitsOf } from '../round/groups/round-groups';
import type { RoundOrganisation } from '../round/groups/round-organisation';
import type { CollectedResponse } from '../response/collected-response';
import type { EarlierFigures } from './earlier-figures';
import type { InvitedUnit } from './groups/invited-unit';
import { mergeUnits } from './merges/merge-units';
import { METHOD } from './method';
import type { Publication } from './publication';

export interface PublicationInput {
  readonly method: string;
  readonly round: Publication['round'];
  readonly minimum: number;
  readonly questionnaire: Questionnaire;
  readonly organisation: readonly InvitedUnit[];
  /** The ledelseslag that may be a cut. */
  readonly layers: readonly { readonly key: string; readonly name: string }[];
  readonly responses: readonly CollectedResponse[];
  /** Leaders of 2020 were asked what has become of each theme; absent where they were not. */
  readonly asksRecollection?: boolean;
  /** What other rounds say of the same units. Absent where none does. */
  readonly earlier?: EarlierFigures;
}

/** What a closed round holds for its publication. */
export interface ClosedRound {
  readonly key: string;
  readonly name: string;
  readonly kind: QuestionnaireKind;
  readonly version: string;
  readonly closedOn: string | null;
  readonly simulated: boolean;
  readonly minimum: number;
  readonly organisation: RoundOrganisation | null;
  readonly merges: readonly UnitMerge[];
  readonly asksRecollection: boolean;
  readonly questionnaire: { readonly content: Questionnaire };
}

/** Everything that a publication is made of, with the merges carried out. */
export function publicationInput(
  round: ClosedRound,
  responses: readonly CollectedResponse[],
  earlier: EarlierFigures = {},
): PublicationInput {
  const { key, name, kind, version, closedOn, simulated, minimum, merges } = round;
  const organisation = round.organisation ?? [];
  return {
    method: METHOD,
    round: { key, name, kind, questionnaire: version, closedOn: closedOn ?? '', simulated },
    minimum,
    questionnaire: round.questionnaire.content,
    layers: layersOf(organisation),
    ...mergeUnits(unitsOf(organisation), responses, merges),
    asksRecollection: round.asksRecollection,
    earlier,
  };
}
