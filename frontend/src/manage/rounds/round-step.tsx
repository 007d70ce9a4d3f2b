import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { anyResults, calendarQuery, organisationQuery, roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { formatDay, localDay } from '../../i18n/format';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { PublishWhenReviewed } from '../review/publish-when-reviewed';
import { NEXT_STEP, type Step } from '../next-step';
import { UndecidedNotice } from '../organisation/undecided-notice';
import { PublicationProgress } from './publication/publication-progress';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

interface RoundStepProps {
  readonly round: Round;
  /** What else there is to do in this state; it comes before the step that ends the state. */
  readonly children: ReactNode;
}

/** The one step that a round can take next, with a plain sentence of what it does and a second question. */
export function RoundStep({ round, children }: RoundStepProps) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const params = { params: { path: { key: round.key } } };
  const take = useMutation({
    mutationFn: (step: Step) => {
      if (step === 'open') return bodyOf(api.POST('/api/rounds/{key}/open', params));
      if (step === 'close') return bodyOf(api.POST('/api/rounds/{key}/close', params));
      return bodyOf(api.POST('/api/rounds/{key}/publish', params));
    },
    // Another may have taken the step meanwhile, so the round is fetched again after a refusal too.
    onSettled: () =>
      Promise.all(
        [roundsQuery, calendarQuery, anyResults].map(({ queryKey }) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const step = NEXT_STEP[round.state];
  return (
    <>
      <p role="status" className={styles.done}>
        {take.isPending && t(`taking.${take.variables}`)}
        {take.isSuccess &&
          t(take.variables === 'open' && round.linksByMail ? 'opened' : `done.${take.variables}`)}
      </p>
      {children}
      <h2>{step === 'open' ? t('timetable.orOpen') : t(step === 'close' ? 'whenOver' : 'next')}</h2>
      <div className="card">
        {step === null && (
          <Link className="button" to={`/resultater?runde=${round.key}`}>
            {t('seeResults')}
          </Link>
        )}
        {step === 'open' && (
          <OpenStep
            linksByMail={round.linksByMail}
            isPending={take.isPending}
            onConfirm={() => take.mutate('open')}
          />
        )}
        {step === 'close' && (
          <>
            <p>{t('closeText')}</p>
            <ConfirmButton
              label={t('close')}
              className="button secondary"
              isPending={take.isPending}
              onConfirm={() => take.mutate('close')}
            >
              <p>
                {t('closeNow', {
                  answered: round.answered ?? 0,
                  invited: round.invited ?? 0,
                })}
              </p>
              {round.closesOn >= localDay(new Date()) && (
                <p>{t('closeEarly', { closesOn: formatDay(round.closesOn, language) })}</p>
              )}
              <p>{t('closeText')}</p>
            </ConfirmButton>
          </>
        )}
        {step === 'publish' && (
          <PublishWhenReviewed roundKey={round.key}>
            <p>{t('publishText')}</p>
            <ConfirmButton
              label={t('publish')}
              isPending={take.isPending}
              onConfirm={() => take.mutate('publish')}
            >
              <p>{t('publishText')}</p>
            </ConfirmButton>
            <PublicationProgress roundKey={round.key} isPublishing={take.isPending} />
          </PublishWhenReviewed>
        )}
        <ProblemNotice error={take.error} />
      </div>
    </>
  );
}

interface OpenStepProps {
  readonly linksByMail: boolean;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** Opening needs somebody to invite. */
function OpenStep({ linksByMail, isPending, onConfirm }: OpenStepProps) {
  const { t } = useTexts();
  const then = t(linksByMail ? 'openThenInvite' : 'openThenLinks');
  const organisation = useQuery(organisationQuery);
  return (
    <QueryState query={organisation}>
      {({ leaders }) =>
        leaders === 0 ? (
          <p>
            {t('openWithoutLeaders')} <Link to="/styring/organisation">{t('import')}</Link>
          </p>
        ) : (
          <>
            <UndecidedNotice />
            <p>
              {t('openText', { count: leaders })} {then}
            </p>
            <ConfirmButton
              label={t('open')}
              className="button secondary"
              isPending={isPending}
              onConfirm={onConfirm}
            >
              <p>
                {t('openText', { count: leaders })} {then}
              </p>
            </ConfirmButton>
          </>
        )
      }
    </QueryState>
  );
}
