import { FINDING_KINDS, NEVER_REASONS } from '@ledelsespuls/contracts/lists/results/codebook';

const lines = { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 };
const summary = { type: 'string', minLength: 1, maxLength: 200 };
const subtheme = { type: 'string', pattern: '^[1-6][a-f]$' };

/** Shape of `findings.yaml`, by the codebook. */
export const FINDINGS_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'subtheme',
      'lines',
      'source',
      'quantifier',
      'quantifierText',
      'direction',
      'kind',
      'scope',
      'summary',
    ],
    properties: {
      id: { type: 'string', pattern: '^[1-6][a-f]-\\d{2}$' },
      subtheme,
      lines,
      source: { enum: ['results', 'summary'] },
      quantifier: { type: 'string' },
      quantifierText: { type: 'string', pattern: '\\S' },
      direction: { enum: ['favourable', 'unfavourable', 'wish', 'mixed'] },
      kind: { enum: FINDING_KINDS },
      never: { enum: NEVER_REASONS },
      scope: { enum: ['kommunen', 'boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'] },
      subset: { type: 'string', minLength: 1 },
      summary,
    },
  },
};

/** Shape of `recommendations.yaml`. */
export const RECOMMENDATIONS_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'subtheme', 'lines', 'addressee', 'summary'],
    properties: {
      id: { type: 'string', pattern: '^[1-6][a-f]-r\\d+$' },
      subtheme,
      lines,
      addressee: { enum: ['direktion', 'chefer', 'ledere', 'stabe', 'hr', 'politikere', 'alle'] },
      summary,
    },
  },
};

const share = { type: 'number', minimum: 0, maximum: 1 };
const perCent = { type: 'integer', minimum: 0, maximum: 100 };
const positive = { type: 'integer', minimum: 1 };
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** Shape of `lexicon.yaml`. */
export const LEXICON_SCHEMA = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['words', 'share'],
    properties: {
      words: { type: 'string' },
      share: {
        type: 'object',
        additionalProperties: false,
        required: ['low', 'high'],
        properties: { low: share, high: share },
      },
      expected: {
        type: 'object',
        additionalProperties: false,
        required: ['same', 'opposite'],
        properties: { same: perCent, opposite: perCent },
      },
      loose: { const: true },
    },
  },
};

/** Shape of `rule.yaml`: the thresholds by which a finding of 2020 is held against today's answers. */
export const RULE_SCHEMA = exactly({
  strict: perCent,
  likely: perCent,
  foundAgain: exactly({
    floor: perCent,
    floorByWord: { type: 'object', additionalProperties: perCent },
    below: perCent,
  }),
  persists: perCent,
  stillPresent: perCent,
  overHalf: perCent,
  smallestGroup: { type: 'integer', minimum: 1 },
  guard: exactly({ weakenedOverOneIn: positive, fewerFromOneIn: positive }),
});

const sentence = { type: 'string', minLength: 1 };
const wholeNumber = { type: 'integer', minimum: 0 };
const kappa = { type: 'number', minimum: -1, maximum: 1 };

const clause = { type: 'string', minLength: 1, maxLength: 120 };

/** Shape of `clauses.yaml`: by finding, what it says as a clause. */
export const CLAUSES_SCHEMA = {
  type: 'object',
  additionalProperties: exactly({ da: clause, en: clause }),
};

/** Shape of `provenance.yaml`. */
export const PROVENANCE_SCHEMA = exactly({
  source: exactly({
    title: sentence,
    kind: sentence,
    interviewed: { type: 'integer', minimum: 1 },
    leaders: { type: 'integer', minimum: 1 },
    missing: sentence,
    interviewer: sentence,
    positives: sentence,
    voices: sentence,
  }),
  coded: exactly({
    results: sentence,
    summary: sentence,
    findings: wholeNumber,
    recommendations: wholeNumber,
    subthemes: sentence,
    revised: sentence,
    summaries: sentence,
  }),
  agreement: exactly({
    codings: wholeNumber,
    method: sentence,
    matched: wholeNumber,
    onlyInOne: wholeNumber,
    kappa: exactly({ subtheme: kappa, quantifier: kappa, direction: kappa, scope: kappa }),
    caveat: sentence,
  }),
  review: sentence,
  verification: sentence,
});

/** Shape of `untied.yaml`: the findings that no statement measures, by the reason why. */
export const UNTIED_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'findings'],
    properties: {
      reason: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'da', 'en'],
        properties: { key: { type: 'string' }, da: { type: 'string' }, en: { type: 'string' } },
      },
      findings: { type: 'array', items: { type: 'string', pattern: '^[1-6][a-f]-\\d{2}$' } },
    },
  },
};

/** Shape of `ties.yaml`: the judgement on each tie. */
export const TIES_SCHEMA = {
  type: 'array',
  items: exactly({ statement: sentence, finding: sentence, reason: sentence }),
};
