import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import type { LocalisedText } from '../../questionnaire/questionnaire';
import type { CollectedResponse } from '../../response/collected-response';
import type { InvitedUnit } from './invited-unit';
import type { PublicationInput } from '../publication-input';

/** A cut of kommunen that crosses the organisation. */
export interface CrossCut {
  readonly key: string;
  readonly name: LocalisedText;
  readonly groups: readonly {
    readonly key: string;
    /** Key of the group among all cuts. */
    readonly linkedKey: string;
    readonly name: LocalisedText;
  }[];
}

/** The declared cuts of a round: every group that its figures may ever be cut by. */
export interface Cuts {
  /** Kommune first, then forvaltninger, then centers, each in the order of its name. */
  readonly units: readonly InvitedUnit[];
  readonly crossCuts: readonly CrossCut[];
  readonly groupKeysOf: (response: CollectedResponse) => readonly string[];
}

const KIND_ORDER = ['kommune', 'forvaltning', 'center', 'enhed'];
const LAYER: LocalisedText = { da: 'Ledelseslag', en: 'Level of leadership' };

/** Gathers a round's cuts; only background questions declared as a breakdown are among them. */
export function listCuts({ organisation, layers, questionnaire }: PublicationInput): Cuts {
  const units = [...organisation].sort(inOrder);
  const questions = questionnaire.background.filter(({ breakdown }) => breakdown);
  const ofLayers: CrossCut = {
    key: 'layer',
    name: LAYER,
    groups: layers.map(({ key, name }) => ({
      key,
      linkedKey: key,
      name: { da: name, en: name },
    })),
  };
  const crossCuts = [
    ...(layers.length > 0 ? [ofLayers] : []),
    ...questions.map(({ key, text, options }): CrossCut => ({
      key,
      name: text,
      groups: options.map((option) => ({
        key: option.key,
        linkedKey: optionKey(key, option.key),
        name: option.text,
      })),
    })),
  ];
  const groupKeysOf = ({ groupKeys, background }: CollectedResponse) => [
    ...groupKeys,
    ...questions.flatMap(({ key }) => {
      const option = background[key];
      return option === undefined ? [] : [optionKey(key, option)];
    }),
  ];
  return { units, crossCuts, groupKeysOf };
}

function optionKey(question: string, option: string): string {
  return `${question}=${option}`;
}

function inOrder(a: InvitedUnit, b: InvitedUnit): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    byName(a, b) ||
    (a.key < b.key ? -1 : 1)
  );
}
