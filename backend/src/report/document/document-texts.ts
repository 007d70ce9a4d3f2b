import type { Verdict } from '../../comparison/comparison';
import type { WithheldReason } from '../../disclosure/withheld';

export interface DocumentTexts {
  readonly title: string;
  readonly closed: (day: string) => string;
  readonly simulated: string;
  readonly simulatedShort: string;
  readonly ruleTitle: string;
  readonly mainTitle: string;
  readonly participationTitle: string;
  readonly participationCaption: string;
  readonly participation: readonly string[];
  readonly answeredOf: (answered: number, invited: number) => string;
  readonly onePerson: (group: string, points: string) => string;
  readonly overviewTitle: string;
  readonly overviewCaption: (group: string) => string;
  readonly key: readonly string[];
  readonly earlierKey: (round: string) => string;
  readonly columns: Readonly<
    Record<
      'item' | 'group' | 'statement' | 'share' | 'mark' | 'verdict' | 'answers' | 'bar',
      string
    >
  >;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly notMeasured: string;
  readonly band: (likely: string, certain: string | null) => string;
  readonly bandNumbers: (likely: string) => string;
  readonly ownBand: string;
  readonly borrowedBands: string;
  readonly contradictory: string;
  readonly part: (compared: number, asked: number) => string;
  readonly since: (round: string, points: string, interval: string, direction: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly directions: Readonly<Record<'higher' | 'lower' | 'cannot-be-told-apart', string>>;
  readonly atLeast: (share: string) => string;
  readonly atMost: (share: string) => string;
  readonly about: (share: string) => string;
  readonly interval: (interval: string) => string;
  readonly everyone: string;
  readonly mark: (share: string, interval: string, band: string, verdict: string) => string;
  readonly groupsCaption: (subtheme: string) => string;
  readonly statementsCaption: (subtheme: string, group: string) => string;
  readonly reversed: string;
  readonly bar: (disagree: number, neither: number, agree: number) => string;
  readonly barKey: string;
  readonly coarse: string;
  readonly overallTitle: string;
  readonly overallCaption: (group: string) => string;
  readonly associationsTitle: string;
  readonly associationsLead: (statement: string) => string;
  readonly associationsCaption: string;
  readonly associations: readonly string[];
  readonly associationWithheld: string;
  readonly commentsTitle: (name: string) => string;
  readonly commentsAtLast: string;
  readonly commentsNote: (count: number) => string;
  readonly commentsNone: string;
  readonly commentsWithheld: (group: string) => Readonly<Record<WithheldReason, string>>;
  readonly hiddenTitle: string;
  readonly hiddenNone: string;
  readonly coarsened: string;
  readonly comments: (name: string) => string;
  readonly hiddenCaption: string;
  readonly hidden: readonly string[];
  readonly wholeGroup: string;
  readonly methodTitle: string;
  readonly method: readonly string[];
  readonly basis: Readonly<Record<'findings' | 'numbers' | 'both', string>>;
  readonly footer: (page: number, count: number) => string;
}
