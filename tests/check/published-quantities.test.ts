import { readFileSync } from 'node:fs';
import type { TSchema } from 'typebox';
import { Participation } from '../../backend/contracts/src/bodies/rounds/participation';
import { PublicationPreview } from '../../backend/contracts/src/bodies/rounds/publication-preview';
import { BackgroundSince2020 } from '../../backend/contracts/src/bodies/results/background';
import { WordedChange } from '../../backend/contracts/src/bodies/results/changes';
import { WordedComparison } from '../../backend/contracts/src/bodies/results/comparison';
import { Publication } from '../../backend/contracts/src/bodies/results/publication';
import { Results, SubthemeResults } from '../../backend/contracts/src/bodies/results/results';

/** Every body that says something of a round which leaders answered. */
const BODIES = {
  BackgroundSince2020,
  Publication,
  Results,
  SubthemeResults,
  WordedChange,
  WordedComparison,
  Participation,
  PublicationPreview,
};

/** Wording that was asked, which no answer is in. */
const WORDING = new Set(['questionnaire']);
/** The ends of an interval are named by what they are the ends of. */
const ENDS = new Set(['low', 'high']);

type Node = Readonly<Record<string, unknown>>;

/** The member that each number of a schema stands under. */
function quantitiesOf(schema: TSchema): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, name: string): void => {
    if (value === null || typeof value !== 'object') return;
    const node = value as Node;
    if (node['type'] === 'number' || node['type'] === 'integer') found.add(name);
    for (const inner of (node['anyOf'] as Node[] | undefined) ?? []) visit(inner, name);
    visit(node['items'], name);
    for (const inner of Object.values((node['patternProperties'] as Node | undefined) ?? {})) {
      visit(inner, name);
    }
    for (const [member, inner] of Object.entries((node['properties'] as Node | undefined) ?? {})) {
      if (!WORDING.has(member)) visit(inner, ENDS.has(member) ? name : member);
    }
  };
  visit(schema, '');
  return found;
}

/** The names in backticks in the rows of the table of what is published. */
function protectedBy(method: string): Set<string> {
  const [, ...sections] = method.split('\n\n');
  const table = sections.find((section) => section.startsWith('| published')) ?? '';
  return new Set([...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
}

describe('the table of what is published, and by what it is protected', () => {
  const named = protectedBy(readFileSync('docs/method.md', 'utf8'));

  it.each(Object.entries(BODIES))('has every quantity of %s', (_, schema) => {
    const quantities = quantitiesOf(schema);
    expect(quantities.size).toBeGreaterThan(0);
    expect([...quantities].filter((name) => !named.has(name))).toEqual([]);
  });
});
