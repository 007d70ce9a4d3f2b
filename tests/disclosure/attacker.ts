import type { CollectedResponse } from '../../backend/src/response/collected-response';
import type { Publication } from '../../backend/src/publication/publication';

/** What a publication says of one statement in one group, as an attacker reads it off. */
export interface ReadFigure {
  /** As in `memberships`. */
  readonly groupKey: string;
  /** The groups whose people it counts: its own, or those that it stands for together. */
  readonly of: readonly string[];
  readonly answered: number;
  /** Favourable people, both ends included. */
  readonly low: number;
  readonly high: number;
}

/** Every figure of a statement that a publication shows, in people. */
export function readFigures(
  { groups, breakdowns }: Publication,
  statementKey: string,
): ReadFigure[] {
  const ofUnits = groups.flatMap((group): ReadFigure[] => {
    const result = group.status === 'shown' ? group.statements[statementKey] : undefined;
    if (result?.status !== 'shown') return [];
    const { answered, favourable } = result;
    return [
      {
        groupKey: group.key,
        of: group.pools ?? [group.key],
        answered,
        ...inPeople(favourable, answered),
      },
    ];
  });
  const ofBreakdowns = breakdowns.flatMap((breakdown) =>
    breakdown.groups.flatMap((group): ReadFigure[] => {
      const result = group.status === 'shown' ? group.statements[statementKey] : undefined;
      if (result?.status !== 'shown') return [];
      const { answered, favourable } = result;
      return [
        {
          groupKey: membership(breakdown.key, group.key),
          of: [membership(breakdown.key, group.key)],
          answered,
          ...inPeople(favourable, answered),
        },
      ];
    }),
  );
  return [...ofUnits, ...ofBreakdowns];
}

/** The groups that everybody knows a person to be in. */
export function memberships({ groupKeys, background }: CollectedResponse): string[] {
  return [
    ...groupKeys,
    ...Object.entries(background).map(([question, option]) => membership(question, option)),
  ];
}

function membership(cut: string, group: string): string {
  return cut === 'layer' ? group : `${cut}=${group}`;
}

function inPeople(
  { value, range }: { readonly value: number; readonly range?: { low: number; high: number } },
  answered: number,
) {
  return {
    low: Math.round((range?.low ?? value) * answered),
    high: Math.round((range?.high ?? value) * answered),
  };
}
