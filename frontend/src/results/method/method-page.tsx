import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { methodQuery, sessionQuery } from '../../api/queries';
import type { Method } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { BackgroundSince2020 } from './background-since-2020';
import { CodingReview } from './coding-review';
import { basisPhrase } from './describe-method';
import { CodingTable, ExpectedTable, LexiconTable } from './method-tables';
import { SectionLinks } from '../frame/section-links';
import { useTexts } from './texts/use-texts';
import styles from './method.module.css';

const SECTIONS = [
  'share',
  'interval',
  'band',
  'verdict',
  'change',
  'hidden',
  'coding',
  'limits',
] as const;
type Section = (typeof SECTIONS)[number];
const MEANINGS = [
  ...(['foundAgain', 'weakened', 'persists', 'fewer', 'stillPresent', 'none'] as const),
];
const RULES = ['size', 'interval', 'adjusted', 'answers'] as const;

/** How a question becomes a figure and a verdict, and what the figures cannot say. */
export function MethodPage() {
  const { t } = useTexts();
  const method = useQuery(methodQuery);
  return (
    <>
      <PageTitle>{t('page.title')}</PageTitle>
      <p className="lead">{t('page.lead')}</p>
      <QueryState query={method}>{(facts) => <Sections facts={facts} />}</QueryState>
    </>
  );
}

function Sections({ facts }: { readonly facts: Method }) {
  const { t, language, say } = useTexts();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.role === 'hr' || session?.role === 'directorate';
  const more: Partial<Record<Section, React.ReactNode>> = {
    band: <LexiconTable lexicon={facts.lexicon} />,
    verdict: (
      <>
        <ul>
          {MEANINGS.map((meaning) => (
            <li key={meaning}>{t(`page.verdict.meanings.${meaning}`, ruleWords(facts))}</li>
          ))}
        </ul>
        <ExpectedTable lexicon={facts.lexicon} />
        <p>
          {say([basisPhrase(facts.lexiconBasis, language)])} {t('page.verdict.keepTheirs')}{' '}
          {mayRead && <Link to="/styring/ord">{t('page.verdict.words')}</Link>}
        </p>
        <Paragraphs path="page.verdict.more" facts={facts} as="p" />
      </>
    ),
    change: (
      <>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`page.change.rules.${rule}`)}</li>
          ))}
        </ul>
        <p>{t('page.change.signs')}</p>
        <p>{t('page.change.smallest')}</p>
        <p>{t('page.change.power')}</p>
        <p className="quiet">{t('page.change.method')}</p>
      </>
    ),
    coding: (
      <>
        <CodingTable kappa={facts.kappa} />
        <CodingReview review={facts.review} />
      </>
    ),
    limits: (
      <>
        <ul>
          <Paragraphs path="page.limits.items" facts={facts} as="li" />
        </ul>
        <BackgroundSince2020 />
      </>
    ),
  };
  return (
    <>
      <SectionLinks sections={SECTIONS.map((key) => [key, t(`page.${key}.title`)])} />
      {SECTIONS.map((key) => (
        <section key={key} className={styles.prose}>
          <h2 id={key} tabIndex={-1}>
            {t(`page.${key}.title`)}
          </h2>
          {key !== 'limits' && <Paragraphs path={`page.${key}.text`} facts={facts} as="p" />}
          {more[key]}
        </section>
      ))}
    </>
  );
}

/** The rule's thresholds in whole per cent or points. */
function ruleWords({ rule }: Method) {
  const whole = (share: number) => Math.round(share * 100);
  return {
    ...{ strict: whole(rule.strict), likely: whole(rule.likely) },
    ...{ floor: whole(rule.foundAgain.floor), below: whole(rule.foundAgain.below) },
    ...{ persists: whole(rule.persists), still: whole(rule.stillPresent) },
    smallest: rule.smallestGroup,
  };
}

interface ParagraphsProps {
  /** Of a list in the texts. */
  readonly path: string;
  readonly facts: Method;
  readonly as: 'p' | 'li';
}

function Paragraphs({ path, facts, as: Paragraph }: ParagraphsProps) {
  const { t } = useTexts();
  const { interviewed, leaders, codings, findings, recommendations, matched, onlyInOne } = facts;
  const texts = t(path, {
    ...{ interviewed, leaders, missing: leaders - interviewed },
    ...{ codings, findings, recommendations, matched, onlyInOne },
    ...ruleWords(facts),
    returnObjects: true,
  }) as unknown as readonly string[];
  return texts.map((text) => <Paragraph key={text}>{text}</Paragraph>);
}
