import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { participationQuery } from '../../../api/queries';
import type { Participation, Round } from '../../../api/types';
import { formatShare, localDay } from '../../../i18n/format';
import { QueryState } from '../../../ui/query-state';
import { daysUntil } from '../../../i18n/days-until';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

const ParticipationCurve = lazy(() => import('./participation-curve'));

/** How far the leaders have come, as a whole and in each group that is large enough to say. */
export function ParticipationTable({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const participation = useQuery(participationQuery(round.key));
  const daysLeft = daysUntil(round.closesOn, localDay(new Date()));
  return (
    <>
      <h2>{t('participation.title')}</h2>
      {round.state === 'open' && (
        <p>
          {daysLeft < 0
            ? t('participation.over')
            : t('participation.daysLeft', { count: daysLeft })}
        </p>
      )}
      <p className="quiet">{t('participationNote')}</p>
      <QueryState query={participation}>
        {(found) => (
          <>
            <Table participation={found} />
            {found.curve.length > 0 && (
              <Suspense>
                <ParticipationCurve participation={found} />
              </Suspense>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

type Counts = Participation | Participation['groups'][number];
const MAILED = ['sent', 'delivered'] as const;

function Table({ participation }: { readonly participation: Participation }) {
  const { t } = useTexts();
  const columns = [
    'invited',
    ...(participation.mailed ? MAILED : []),
    'started',
    'answered',
  ] as const;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('participation.title')}>
      <table>
        <caption className="visually-hidden">{t('participation.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.columns.group')}</th>
            {[...columns, 'share' as const].map((column) => (
              <th key={column} scope="col" className="number">
                {t(`participation.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={t('whole')} counts={participation} columns={columns} />
          {participation.groups.map((group) => (
            <Row
              key={group.key}
              name={group.name}
              className={group.kind === 'center' ? styles.depth2 : styles.depth1}
              counts={group}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly className?: string | undefined;
  readonly counts: Counts;
  readonly columns: readonly ('invited' | 'sent' | 'delivered' | 'started' | 'answered')[];
}

function Row({ name, className, counts, columns }: RowProps) {
  const { t, language } = useTexts();
  return (
    <tr>
      <th scope="row" className={className}>
        {name}
      </th>
      {'status' in counts && counts.status === 'withheld' ? (
        <td colSpan={columns.length + 1} className={styles.withheld}>
          {t('participationWithheld')}
        </td>
      ) : (
        <>
          {columns.map((column) => (
            <td key={column} className="number">
              {counts[column]}
            </td>
          ))}
          <td className="number">
            {counts.invited > 0 ? formatShare(counts.answered / counts.invited, language) : '–'}
          </td>
        </>
      )}
    </tr>
  );
}
