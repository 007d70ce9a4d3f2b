import type { BackgroundSince2020 } from '@ledelsespuls/contracts/bodies/results/background';
import type { WordedChange } from '@ledelsespuls/contracts/bodies/results/changes';
import type { WordedComparison } from '@ledelsespuls/contracts/bodies/results/comparison';
import type { FindingsSince2020 } from '@ledelsespuls/contracts/bodies/results/findings-since-2020';
import type { CommentLists, Publication } from '@ledelsespuls/contracts/bodies/results/publication';
import type { PublicationSummary } from '@ledelsespuls/contracts/bodies/results/publication-summary';
import type { Results, SubthemeResults } from '@ledelsespuls/contracts/bodies/results/results';
import type { Provenance } from '../baseline/coded-report/provenance';
import type { CodingLayer } from '../coding/layers/coding-layer.service';
import { compareRounds, type AskedPublication } from '../comparison/between-rounds/compare-rounds';
import { baselineHeadlines, changeHeadlines } from '../comparison/headline';
import { trendsOf } from '../comparison/between-rounds/trends-of';
import { findingsSince2020 } from '../comparison/since-2020/findings-since-2020';
import { since2020 } from '../comparison/since-2020/since-2020';
import {
  compareWithBaseline,
  type BaselineEvidence,
} from '../comparison/with-baseline/compare-with-baseline';
import { replacedByNumbers } from '../comparison/with-baseline/number-changes';
import { basisOf, lexiconWith } from '../elicitation/lexicon-with';
import { Problem } from '../problem/problem';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { findSubtheme } from '../questionnaire/questionnaire-lookups';
import { backgroundSince2020 } from './background-since-2020';
import { evidenceOf } from './evidence';
import type { InsightRepository, PublicationRow } from './insight.repository';
import {
  overviewOf,
  previousRound,
  roundsBefore,
  statementsOfSubtheme,
  wholeRound,
  type WholeRound,
} from './results';
import {
  followSuccessions,
  withinAccessScope,
  isRoundInAccessScope,
  type AccessScope,
} from './access-scope';

/** Reads publications as somebody may see them, and holds them against 2020 and each other. */
export class InsightService {
  constructor(
    private readonly insight: InsightRepository,
    private readonly coding: CodingLayer,
    private readonly provenance: Provenance,
  ) {}

  async list(accessScope: AccessScope): Promise<PublicationSummary[]> {
    return (await this.insight.listPublications())
      .filter(({ round }) => isRoundInAccessScope(round.closedOn, accessScope))
      .map(toSummary);
  }

  /** What changes exactly when anything made of publications may. */
  async version(): Promise<string> {
    const [hashes, numbers, corrections] = await Promise.all([
      this.insight.listHashes(),
      this.insight.listBaselineNumbers(),
      this.coding.corrections(),
    ]);
    return JSON.stringify([hashes, numbers, corrections]);
  }

  /** @throws Problem where the round has no publication */
  async publication(roundKey: string, accessScope: AccessScope): Promise<Publication> {
    const found = await this.insight.findPublication(roundKey);
    if (!found) throw new Problem('publication-not-found', { params: { key: roundKey } });
    const publication = JSON.parse(found.content) as Publication;
    if (!isRoundInAccessScope(publication.round.closedOn, accessScope)) {
      throw new Problem('publication-not-found', { params: { key: roundKey } });
    }
    // Publications of method 1 have no breakdowns.
    return withinAccessScope(
      { ...publication, breakdowns: publication.breakdowns ?? [] },
      await this.following(accessScope),
    );
  }

  /**
   * @param wanted the round's key; null chooses the newest annual one, or else the newest, and so does one that is
   * not published
   */
  async results(wanted: string | null, accessScope: AccessScope): Promise<Results> {
    const publications = await this.list(accessScope);
    const chosen =
      publications.find(({ roundKey }) => roundKey === wanted) ??
      publications.find(({ kind }) => kind === 'annual') ??
      publications[0];
    if (!chosen) return { publications, round: null };
    const { publication, comparison, change, ...round } = await this.whole(
      chosen.roundKey,
      accessScope,
    );
    const isWhole = ({ level }: { readonly level: string }) => level !== 'statement';
    return {
      publications,
      round: {
        ...round,
        publication: overviewOf(publication),
        comparison: { ...comparison, items: comparison.items.filter(isWhole) },
        change: change && { ...change, items: change.items.filter(isWhole) },
      },
    };
  }

  /**
   * A round with all that it is held against.
   * @throws Problem where it is not published
   */
  async whole(roundKey: string, accessScope: AccessScope): Promise<WholeRound> {
    const later = await this.asked(roundKey, accessScope);
    const { before, earlier } = await this.before(later, accessScope);
    const { comparison, since } = await this.beside2020(later);
    return wholeRound(later, earlier, before, comparison, since);
  }

  /** @throws Problem where the round is not published, or did not ask of the subtheme */
  async subtheme(
    roundKey: string,
    keyOrSlug: string,
    accessScope: AccessScope,
  ): Promise<SubthemeResults> {
    const later = await this.asked(roundKey, accessScope);
    const found = findSubtheme(later.questionnaire, keyOrSlug);
    if (!found) throw new Problem('subtheme-not-found', { params: { key: keyOrSlug } });
    const { subtheme } = found;
    const { before, earlier } = await this.before(later, accessScope);
    const { items } = (await this.beside2020(later)).comparison;
    const isPart = ({ parentKey }: { readonly parentKey: string | null }) =>
      parentKey === subtheme.key;
    return {
      ...statementsOfSubtheme(later.publication, subtheme),
      comparison: items.filter(isPart),
      change: earlier ? compareRounds(earlier, later).items.filter(isPart) : [],
      trends: trendsOf([...before, later], later.questionnaire, subtheme.key)!,
      evidence: evidenceOf((await this.coding.held()).report, found),
    };
  }

  async questionnaire(roundKey: string, accessScope: AccessScope): Promise<Questionnaire> {
    return (await this.asked(roundKey, accessScope)).questionnaire;
  }

  /** Who answered in 2020 beside who answered the round. */
  async background(roundKey: string, accessScope: AccessScope): Promise<BackgroundSince2020> {
    const [{ publication, questionnaire }, shares] = await Promise.all([
      this.asked(roundKey, accessScope),
      this.insight.listBaselineBackground(),
    ]);
    return backgroundSince2020(publication, questionnaire, shares);
  }

  /** @param areAllLeaders whether the bands hold those who were not interviewed too */
  async baselineComparison(
    roundKey: string,
    accessScope: AccessScope,
    areAllLeaders: boolean,
  ): Promise<WordedComparison> {
    const coverage = areAllLeaders ? { coverage: this.provenance.source } : {};
    const asked = await this.asked(roundKey, accessScope);
    const { comparison, since } = await this.beside2020(asked, coverage);
    return { ...comparison, since2020: since, headlines: baselineHeadlines(comparison, since) };
  }

  /** What has become of all that the report of 2020 says of what the round asked. */
  async findingsSince2020(roundKey: string, accessScope: AccessScope): Promise<FindingsSince2020> {
    const asked = await this.asked(roundKey, accessScope);
    const { since, report } = await this.beside2020(asked);
    return findingsSince2020(asked, since, report);
  }

  /** @throws Problem where one of them is not published, or the earlier is not earlier */
  async changes(roundKey: string, since: string, accessScope: AccessScope): Promise<WordedChange> {
    const [earlier, later] = await Promise.all([
      this.asked(since, accessScope),
      this.asked(roundKey, accessScope),
    ]);
    const before = roundsBefore(await this.list(accessScope), roundKey);
    if (!before.some((round) => round.roundKey === since)) throw new Problem('rounds-not-in-order');
    const change = compareRounds(earlier, later);
    return { ...change, headlines: changeHeadlines(change) };
  }

  /** The comments on one open question, by group; empty where it was not asked, or none may be shown. */
  async comments(
    roundKey: string,
    questionKey: string,
    accessScope: AccessScope,
  ): Promise<CommentLists> {
    const { comments } = await this.publication(roundKey, accessScope);
    return comments?.[questionKey] ?? {};
  }

  /** What somebody may see, with what their forvaltninger have become and come of. */
  private async following(accessScope: AccessScope): Promise<AccessScope> {
    if (accessScope === 'everything') return accessScope;
    return followSuccessions(accessScope, await this.insight.listSuccessions());
  }

  /** All rounds before one, oldest first, and the one among them that it is held against; null for the first. */
  private async before(
    { publication }: AskedPublication,
    accessScope: AccessScope,
  ): Promise<{ before: AskedPublication[]; earlier: AskedPublication | null }> {
    const { key } = publication.round;
    const publications = await this.list(accessScope);
    const before = await Promise.all(
      roundsBefore(publications, key)
        .reverse()
        .map(({ roundKey }) => this.asked(roundKey, accessScope)),
    );
    const previous = previousRound(publications, key)?.roundKey;
    const earlier = before.find((round) => round.publication.round.key === previous) ?? null;
    return { before, earlier };
  }

  private async beside2020(
    { publication, questionnaire }: AskedPublication,
    coverage: Pick<BaselineEvidence, 'coverage'> = {},
  ) {
    const [numbers, { report: assumed }, elicited] = await Promise.all([
      this.insight.listBaselineNumbers(),
      this.coding.held(),
      this.insight.findLexicon(publication.round.key),
    ]);
    const report = { ...assumed, lexicon: lexiconWith(assumed.lexicon, elicited) };
    const comparison = compareWithBaseline(publication, questionnaire, {
      ...report,
      ...coverage,
      numbers,
    });
    const replaced = replacedByNumbers(comparison);
    const since = since2020(publication, questionnaire, report, replaced);
    return { comparison, since: { ...since, lexicon: basisOf(elicited) }, report };
  }

  private async asked(roundKey: string, accessScope: AccessScope): Promise<AskedPublication> {
    const publication = await this.publication(roundKey, accessScope);
    const { kind, questionnaire } = publication.round;
    const [asked, held] = await Promise.all([
      this.insight.findQuestionnaire(kind, questionnaire),
      this.coding.held(),
    ]);
    return { publication, questionnaire: held.asked(asked) };
  }
}

function toSummary({ publishedOn, round }: PublicationRow): PublicationSummary {
  const { key, name, kind, questionnaire, closedOn, simulated } = round;
  return { roundKey: key, name, kind, version: questionnaire, closedOn, publishedOn, simulated };
}
