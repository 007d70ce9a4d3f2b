import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { codingBatchQuery, codingQuery } from '../../../api/queries';
import type { CodedFinding, CodingBatch } from '../../../api/types';
import { PageTitle } from '../../../ui/page-title';
import { ProblemNotice } from '../../../ui/problem-notice';
import { QueryState } from '../../../ui/query-state';
import { Progress, useBatchName } from '../batch-list';
import { FindingCard } from './finding-card';
import { nextUnreviewed } from './next-unreviewed';
import { useDecide } from './use-decide';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

/** A batch of findings, reviewed one at a time. */
export function BatchPage() {
  const { batch: key = '' } = useParams();
  const { t } = useTexts();
  const nameOf = useBatchName();
  const query = useQuery(codingBatchQuery(key));
  return (
    <QueryState query={query} isPage>
      {({ batch, findings }) => (
        <>
          <p>
            <Link to="/styring/kodning">← {t('title')}</Link>
          </p>
          <PageTitle>{nameOf(batch)}</PageTitle>
          <Progress done={batch.yours} all={batch.findings} />
          <Findings key={batch.key} batch={batch} findings={findings} />
        </>
      )}
    </QueryState>
  );
}

interface FindingsProps {
  readonly batch: CodingBatch;
  readonly findings: readonly CodedFinding[];
}

function Findings({ batch, findings }: FindingsProps) {
  const { t } = useTexts();
  const [place, setPlace] = useState(() => nextUnreviewed(findings, -1) ?? 0);
  const [hasMoved, setMoved] = useState(false);
  const [saves, setSaves] = useState(0);
  const goTo = (to: number) => {
    setMoved(true);
    setPlace(to);
  };
  const decide = useDecide(batch.key, (id) => {
    setSaves(saves + 1);
    const at = findings.findIndex(({ finding }) => finding.id === id);
    // Stays on the last where all are reviewed, and the page says so.
    goTo(nextUnreviewed(findings, at) ?? at);
  });
  const current = findings[place];
  if (!current) return null;
  const isDone = batch.yours === batch.findings;
  return (
    <>
      <p role="status" className={styles.done}>
        {decide.data && t(decide.data.agrees ? 'finding.savedAgreed' : 'finding.savedCorrected')}
        {decide.data && isDone && ` ${t('batches.done')}`}
      </p>
      <ProblemNotice error={decide.error} />
      {isDone && <NextBatch />}
      <FindingCard
        // What is half written stays where a decision is refused, and goes once it is kept.
        key={`${current.finding.id} ${saves}`}
        coded={current}
        place={place + 1}
        all={findings.length}
        takesFocus={hasMoved}
        isPending={decide.isPending}
        onDecide={(decision) => decide.mutate({ id: current.finding.id, ...decision })}
        onMove={(step) => goTo((place + step + findings.length) % findings.length)}
      />
      <p className="quiet">{t('finding.keys')}</p>
    </>
  );
}

/** The way on from a batch that is reviewed. */
function NextBatch() {
  const { t } = useTexts();
  const nameOf = useBatchName();
  const { data } = useQuery(codingQuery);
  const next = data?.batches.find((one) => one.yours < one.findings);
  return (
    <p>
      <Link className="button" to={next ? `/styring/kodning/${next.key}` : '/styring/kodning'}>
        {next ? t('goOn', { batch: nameOf(next) }) : t('title')}
      </Link>
    </p>
  );
}
