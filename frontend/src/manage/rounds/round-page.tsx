import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { boxQuery, questionnairesQuery, roundQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { SimulatedNotice } from '../../ui/simulated-notice';
import { BoxCard } from '../box/box-card';
import { EditHolderCard } from './edit-holder-card';
import { RecollectionCard } from './recollection-card';
import { LinksCard } from './links-card';
import { MailCard } from '../mail/mail-card';
import { ParticipationTable } from './participation/participation-table';
import { PublicationPreviewCard } from './publication/publication-preview-card';
import { RoundStep } from './round-step';
import { TimetableCard } from '../series/timetable-card';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** In milliseconds: a draft that opens by its timetable is seen to do so. */
const FRESH = 3_000;

export function RoundPage() {
  const { key = '' } = useParams();
  const round = useQuery({
    ...roundQuery(key),
    refetchInterval: ({ state }) => (state.data?.state === 'draft' ? FRESH : false),
  });
  return (
    <QueryState query={round} isPage>
      {(found) => <RoundView key={found.key} round={found} />}
    </QueryState>
  );
}

function RoundView({ round }: { readonly round: Round }) {
  const box = useQuery(boxQuery(round.key));
  const isShut =
    round.state === 'closed' && (box.data?.state === 'locked' || box.data?.state === 'lost');
  return (
    <>
      <PageTitle>{round.name}</PageTitle>
      <SimulatedNotice simulated={round.simulated} />
      <RoundFacts round={round} />
      <TimetableCard round={round} />
      <BoxCard round={round} />
      {round.state === 'draft' && <EditHolderCard round={round} />}
      {round.state === 'draft' && round.kind === 'annual' && <RecollectionCard round={round} />}
      {!isShut && (
        <RoundStep round={round}>
          {round.state === 'open' && <LinksCard round={round} />}
          {round.state !== 'closed' && <MailCard roundKey={round.key} />}
        </RoundStep>
      )}
      {round.state === 'closed' && !isShut && <PublicationPreviewCard roundKey={round.key} />}
      {round.state !== 'draft' && <ParticipationTable round={round} />}
    </>
  );
}

const DAYS = ['opensOn', 'openedOn', 'closesOn', 'closedOn', 'publishedOn'] as const;

function RoundFacts({ round }: { readonly round: Round }) {
  const { t, language } = useTexts();
  const { data: questionnaires } = useQuery(questionnairesQuery);
  const asked = questionnaires?.find(
    ({ kind, version }) => kind === round.kind && version === round.version,
  );
  return (
    <dl className="facts">
      <dt>{t('state')}</dt>
      <dd>
        <span className={styles.state} data-state={round.state}>
          {t(`states.${round.state}`)}
        </span>
      </dd>
      <dt>{t('questionnaire')}</dt>
      <dd>
        <Link to={`/styring/spoergeskemaer/${round.kind}/${round.version}`}>
          {asked?.title[language] ?? t(`questionnaireKinds.${round.kind}`)} ({round.version})
        </Link>
      </dd>
      {round.editHolder === 'device' && (
        <>
          <dt>{t('editHolder.fact')}</dt>
          <dd>{t('editHolder.deviceOnly')}</dd>
        </>
      )}
      {round.asksRecollection && (
        <>
          <dt>{t('recollection.title')}</dt>
          <dd>{t('recollection.fact')}</dd>
        </>
      )}
      {DAYS.map((name) => {
        const day = round[name];
        return (
          day !== null && (
            <div key={name}>
              <dt>{t(`${name}`)}</dt>
              <dd>{formatDay(day, language)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
