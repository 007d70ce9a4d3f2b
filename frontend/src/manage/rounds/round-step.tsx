import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { anyResults, calendarQuery, organisationQuery, roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { formatDay, localDay } from '../../i18n/format';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { CommentsGate } from '../review/comments-gate';
import { NEXT_STEP, type Step } from './next-step';
import { UndecidedNotice } from '../organisation/undecided-notice';
import { useOrganisationTexts } from '../organisation/use-organisation-texts';
import { useSeriesTexts } from '../series/use-series-texts';

interface RoundStepProps {
  readonly round: Round;
  /** What else there is to do in this state; it comes before the step that ends the state. */
  readonly children: ReactNode;
}

/** The one step that a round can take next, with a plain sentence of what it does and a second question. */
export function RoundStep({ round, children }: RoundStepProps) {
  const { t, i18n } = useTranslation();
  const { t: texts } = useOrganisationTexts();
  const { t: series } = useSeriesTexts();
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
      <p role="status" className="done">
        {take.isPending && texts(`taking.${take.variables}`)}
        {take.isSuccess && t(`manage.done.${take.variables}`)}
      </p>
      {children}
      <h2>
        {step === 'open'
          ? series('timetable.orOpen')
          : t(step === 'close' ? 'manage.whenOver' : 'manage.next')}
      </h2>
      <div className="card">
        {step === null && (
          <Link className="button" to={`/resultater?runde=${round.key}`}>
            {t('manage.seeResults')}
          </Link>
        )}
        {step === 'open' && (
          <OpenStep isPending={take.isPending} onConfirm={() => take.mutate('open')} />
        )}
        {step === 'close' && (
          <>
            <p>{t('manage.closeText')}</p>
            <ConfirmButton
              label={t('manage.close')}
              className="button secondary"
              isPending={take.isPending}
              onConfirm={() => take.mutate('close')}
            >
              <p>
                {t('manage.closeNow', {
                  answered: round.answered ?? 0,
                  invited: round.invited ?? 0,
                })}
              </p>
              {round.closesOn >= localDay(new Date()) && (
                <p>
                  {t('manage.closeEarly', { closesOn: formatDay(round.closesOn, i18n.language) })}
                </p>
              )}
              <p>{t('manage.closeText')}</p>
            </ConfirmButton>
          </>
        )}
        {step === 'publish' && (
          <CommentsGate roundKey={round.key}>
            <p>{t('manage.publishText')}</p>
            <ConfirmButton
              label={t('manage.publish')}
              isPending={take.isPending}
              onConfirm={() => take.mutate('publish')}
            >
              <p>{t('manage.publishText')}</p>
            </ConfirmButton>
          </CommentsGate>
        )}
        <ProblemNotice error={take.error} />
      </div>
    </>
  );
}

interface OpenStepProps {
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** Opening needs somebody to invite. */
function OpenStep({ isPending, onConfirm }: OpenStepProps) {
  const { t } = useTranslation();
  const organisation = useQuery(organisationQuery);
  return (
    <QueryState query={organisation}>
      {({ leaders }) =>
        leaders === 0 ? (
          <p>
            {t('manage.openWithoutLeaders')}{' '}
            <Link to="/styring/organisation">{t('manage.import')}</Link>
          </p>
        ) : (
          <>
            <UndecidedNotice />
            <p>{t('manage.openText', { count: leaders })}</p>
            <ConfirmButton
              label={t('manage.open')}
              className="button secondary"
              isPending={isPending}
              onConfirm={onConfirm}
            >
              <p>{t('manage.openText', { count: leaders })}</p>
            </ConfirmButton>
          </>
        )
      }
    </QueryState>
  );
}
