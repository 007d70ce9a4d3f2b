import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { boxQuery, roundsQuery } from '../../api/queries';
import type { Box, Round } from '../../api/types';
import { QueryState } from '../../ui/query-state';
import { BoxCounts } from './box-counts';
import { BoxCodeForm } from './box-code-form';
import { MakeCodes } from './make-codes';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** Who can open a round's answers, and what that asks of HR now. Nothing is said once it is published. */
export function BoxCard({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const box = useQuery(boxQuery(round.key));
  if (round.state === 'published') return null;
  return (
    <>
      {round.missingAnswers > 0 && <MissingAnswers count={round.missingAnswers} />}
      <section className="card">
        <QueryState query={box}>
          {(found) => (
            <>
              <h2>{t(`title.${titleOf(found)}`)}</h2>
              <BoxContent round={round} box={found} />
              {found.counts && <BoxCounts counts={found.counts} />}
            </>
          )}
        </QueryState>
      </section>
    </>
  );
}

/** That answers which had come are gone, and whom to tell: nobody knows whose they are. */
function MissingAnswers({ count }: { readonly count: number }) {
  const { t } = useTexts();
  return (
    <section className="card">
      <h2>{t('missingTitle')}</h2>
      <p>{t('missing', { count })}</p>
      <p>{t('missingTodo')}</p>
    </section>
  );
}

function titleOf({ custody, state }: Box) {
  if (state === 'destroyed') return 'open';
  if (state === 'unmade' || (state === 'ready' && custody === 'file')) return 'draft';
  return state;
}

function BoxContent({ round, box }: { readonly round: Round; readonly box: Box }) {
  const { t } = useTexts();
  const { custody, state, tried, codes } = box;
  if (state === 'lost') return <p>{t(round.state === 'draft' ? 'lostDraft' : 'lostText')}</p>;
  if (state === 'locked') return <OpenBox roundKey={round.key} />;
  if (round.state !== 'draft') {
    if (custody === 'file') return <p>{t('file')}</p>;
    return state === 'collecting' ? <p>{t('collectingCodes')}</p> : <Opened />;
  }
  const hasCodes = custody === 'codes' && state !== 'unmade';
  const isNeeded = custody === 'codes' && state !== 'ready';
  return (
    <>
      {custody === 'file' && <p>{t('file')}</p>}
      <p>{t(custody === 'file' ? 'choose' : isNeeded ? 'needed' : 'readyText')}</p>
      {/* At one place whatever the state: it holds the codes that were made a moment ago. */}
      <MakeCodes roundKey={round.key} isAgain={hasCodes} />
      {hasCodes && <TryCode roundKey={round.key} tried={tried} codes={codes} />}
    </>
  );
}

function Opened() {
  const { t } = useTexts();
  return (
    <>
      <p role="status">{t('opened')}</p>
      <p>{t('openText')}</p>
    </>
  );
}

interface TryCodeProps {
  readonly roundKey: string;
  readonly tried: number;
  readonly codes: number;
}

function TryCode({ roundKey, tried, codes }: TryCodeProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const test = useMutation({
    gcTime: 0,
    mutationFn: (code: string) =>
      bodyOf(
        api.POST('/api/rounds/{key}/box/codes/tries', {
          params: { path: { key: roundKey } },
          body: { code },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  return (
    <>
      <h3>{t('tryTitle')}</h3>
      <p role="status" className={styles.done}>
        {test.isSuccess && `${t('tried')} `}
        {t('triedOf', { tried, codes })}
      </p>
      <BoxCodeForm
        label={t('try')}
        isPending={test.isPending}
        error={test.error}
        onCode={(code, empty) => test.mutate(code, { onSuccess: empty })}
      />
    </>
  );
}

function OpenBox({ roundKey }: { readonly roundKey: string }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const open = useMutation({
    gcTime: 0,
    mutationFn: (code: string) =>
      bodyOf(
        api.POST('/api/rounds/{key}/box/opening', {
          params: { path: { key: roundKey } },
          body: { code },
        }),
      ),
    // Comments and preview were refused while it was locked.
    onSuccess: () => queries.resetQueries({ queryKey: roundsQuery.queryKey }),
  });
  return (
    <>
      <p>{t('lockedText')}</p>
      <BoxCodeForm
        label={t('open')}
        isPending={open.isPending}
        error={open.error}
        onCode={(code) => open.mutate(code)}
      />
    </>
  );
}
