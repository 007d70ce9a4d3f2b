import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { calendarQuery, roundsQuery } from '../../api/queries';
import type { Occurrence } from '../../api/types';
import { localDay } from '../../i18n/format';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import seriesStyles from './series.module.css';

/** What must hold before the round opens, and the way to each. */
export function ReadinessCard({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTexts();
  return (
    <section className="card">
      <h2>{t('readiness.title')}</h2>
      <p>{t('readiness.lead')}</p>
      <ul className={`${manageStyles.plainList} ${seriesStyles.readinessChecks}`}>
        {occurrence.readinessChecks.map(({ check, isMet }) => (
          <li key={check}>
            <span className={seriesStyles.checkMark} data-state={isMet ? 'met' : 'missing'}>
              <span aria-hidden>{isMet ? '✓' : '○'}</span>{' '}
              {t(isMet ? 'readiness.met' : 'readiness.missing')}
            </span>
            {check === 'roster'
              ? t('readiness.roster', { count: occurrence.rosterMaxAge })
              : t(`readiness.${check}`)}
            {!isMet && check === 'questionnaire' && (
              <div>
                <Link to="/styring/spoergeskemaer">{t('readiness.toQuestionnaires')}</Link>
              </div>
            )}
            {!isMet && check === 'roster' && (
              <div>
                <Link to="/styring/organisation">{t('readiness.toRoster')}</Link>
              </div>
            )}
            {!isMet && check === 'box' && <ToBox occurrence={occurrence} />}
            {check === 'discussed' && <Discussed occurrence={occurrence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the round's page, where its codes are made; the round is made where it is not there yet. */
function ToBox({ occurrence: { id, roundKey } }: { readonly occurrence: Occurrence }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/calendar/{id}/round', { params: { path: { id } } })),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
      await queries.invalidateQueries({ queryKey: roundsQuery.queryKey });
      await navigate(`/styring/maalinger/${made.roundKey}`);
    },
  });
  if (roundKey !== null) {
    return (
      <div>
        <Link to={`/styring/maalinger/${roundKey}`}>{t('readiness.toBox')}</Link>
      </div>
    );
  }
  return (
    <div>
      <p className="hint">{t('readiness.makeRoundHint')}</p>
      <button
        type="button"
        className="button secondary"
        disabled={make.isPending}
        onClick={() => make.mutate()}
      >
        {t('readiness.makeRound')}
      </button>
      <ProblemNotice error={make.error} />
    </div>
  );
}

function Discussed({ occurrence: { id, discussedOn } }: { readonly occurrence: Occurrence }) {
  const { t, day } = useTexts();
  const queries = useQueryClient();
  const today = localDay(new Date());
  const { register, handleSubmit, formState } = useForm<{ day: string }>();
  const discuss = useMutation({
    mutationFn: (on: string | null) =>
      bodyOf(
        api.PUT('/api/calendar/{id}/discussed', {
          params: { path: { id } },
          body: { discussedOn: on },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  });
  if (discussedOn !== null) {
    return (
      <div>
        {t('readiness.discussedDone', { day: day(discussedOn) })}{' '}
        <button
          type="button"
          className="button plain"
          disabled={discuss.isPending}
          onClick={() => discuss.mutate(null)}
        >
          {t('readiness.removeDiscussed')}
        </button>
        <ProblemNotice error={discuss.error} />
      </div>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => void handleSubmit(({ day: on }) => discuss.mutate(on))(event)}
    >
      <TextField
        type="date"
        max={today}
        label={t('readiness.discussedOn')}
        hint={t('readiness.discussedHint')}
        error={formState.errors.day?.message}
        {...register('day', {
          validate: (on) => (on !== '' && on <= today) || t('series.faults.day'),
        })}
      />
      <button className="button" type="submit" disabled={discuss.isPending}>
        {t('readiness.saveDiscussed')}
      </button>
      <ProblemNotice error={discuss.error} />
    </form>
  );
}
