import type { ShareBase } from '../../publication/method';

export interface DocumentTexts {
  readonly title: string;
  readonly closed: (day: string) => string;
  readonly simulated: string;
  readonly simulatedShort: string;
  readonly ruleTitle: string;
  readonly mainTitle: string;
  readonly participationTitle: string;
  readonly participationCaption: string;
  readonly participationShare: string;
  readonly onePerson: (group: string, points: string) => string;
  readonly overviewTitle: string;
  readonly overviewCaption: (group: string) => string;
  readonly key: readonly string[];
  readonly earlierKey: (round: string) => string;
  readonly columns: Readonly<Record<'mark' | 'bar', string>>;
  readonly since: (round: string, change: string, grade: string) => string;
  readonly statementsCaption: (subtheme: string, group: string) => string;
  readonly barKey: string;
  readonly coarse: string;
  readonly overallCaption: (group: string) => string;
  readonly associationsLead: (statement: string) => string;
  readonly associationsCaption: string;
  readonly associationWithheld: string;
  readonly commentsTitle: (name: string) => string;
  readonly hiddenTitle: string;
  readonly hiddenNone: string;
  readonly coarsened: string;
  readonly comments: (name: string) => string;
  readonly hiddenCaption: string;
  readonly hidden: readonly string[];
  readonly wholeGroup: string;
  readonly methodTitle: string;
  readonly base: Readonly<Record<ShareBase, string>>;
  readonly method: readonly [string, ...string[]];
  readonly footer: (page: number, count: number) => string;
}
