import { REMINDERS, type Occasion } from '@ledelsespuls/contracts/lists/rounds/occasions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { roundsQuery } from '../../api/queries';
import type { MailReport } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { MailPreview } from './mail-preview';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import mailStyles from './mail.module.css';

type OccasionReport = MailReport['occasions'][number];

/** To those who have not answered alone. */
const isReminder = (occasion: Occasion) => REMINDERS.some((one) => one === occasion);

interface MailTableProps {
  readonly roundKey: string;
  readonly report: MailReport;
}

/** The mails in the order of a round, each to be read, and to be sent where the round is ready for it. */
export function MailTable({ roundKey, report: { occasions, seesBounces } }: MailTableProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [shown, setShown] = useState<Occasion | null>(null);
  const send = useMutation({
    mutationFn: (occasion: Occasion) =>
      bodyOf(
        api.POST('/api/rounds/{key}/mail/{occasion}', {
          params: { path: { key: roundKey, occasion } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  const takenText = (queued: number | null) =>
    queued === null ? t('taken') : t('queued', { count: queued });
  // Where nobody tells of mails that came back, no number is no zero.
  const showsBounced =
    seesBounces || occasions.some((one) => one.status === 'shown' && one.bounced > 0);
  return (
    <>
      <p role="status" className={manageStyles.done}>
        {send.isSuccess ? takenText(send.data.queued) : ''}
      </p>
      <ProblemNotice error={send.error} />
      <div className="scroll" tabIndex={0} role="group" aria-label={t('table.caption')}>
        <table className={mailStyles.mails}>
          <caption className="visually-hidden">{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.occasion')}</th>
              <th scope="col" className="number">
                {t('table.waiting')}
              </th>
              <th scope="col" className="number">
                {t('table.sent')}
              </th>
              <th scope="col" className="number">
                {t('table.refused')}
              </th>
              {showsBounced && (
                <th scope="col" className="number">
                  {t('table.bounced')}
                </th>
              )}
              <th scope="col">{t('table.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {occasions.map((report) => {
              const { occasion, canSend } = report;
              const name = t(`occasions.${occasion}`);
              return (
                <tr key={occasion}>
                  <th scope="row">
                    {name}
                    <span className={`quiet ${manageStyles.block}`}>
                      {t(isReminder(occasion) ? 'to.unanswered' : 'to.everybody')}
                    </span>
                  </th>
                  <Counts report={report} showsBounced={showsBounced} />
                  <td>
                    <div className={mailStyles.rowActions}>
                      <button
                        type="button"
                        className="button plain"
                        aria-label={t('showLabel', { occasion: name })}
                        aria-expanded={shown === occasion}
                        onClick={() => setShown(shown === occasion ? null : occasion)}
                      >
                        {t('show')}
                      </button>
                      {canSend && (
                        <ConfirmButton
                          label={t('send')}
                          title={t('sendLabel', { occasion: name })}
                          className="button secondary"
                          isPending={send.isPending}
                          onConfirm={() => send.mutate(occasion)}
                        >
                          <p>{t(`confirm.${occasion}`)}</p>
                        </ConfirmButton>
                      )}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown && <MailPreview key={shown} roundKey={roundKey} occasion={shown} />}
    </>
  );
}

interface CountsProps {
  readonly report: OccasionReport;
  readonly showsBounced: boolean;
}

function Counts({ report, showsBounced }: CountsProps) {
  const { t } = useTexts();
  const columns = showsBounced ? 4 : 3;
  if (report.status === 'asked-for')
    return <td colSpan={columns}>{t('unanswered', { count: report.unanswered })}</td>;
  if (report.status !== 'shown') {
    return (
      <td colSpan={columns} className="quiet">
        {t(report.status)}
      </td>
    );
  }
  const { waiting, sent, refused, bounced, uncertain } = report;
  return (
    <>
      <td className="number">{waiting}</td>
      <td className="number">
        {sent}
        {uncertain > 0 && (
          <span className={`quiet ${manageStyles.block}`}>
            {t('uncertain', { count: uncertain })}
          </span>
        )}
      </td>
      <td className="number">{refused}</td>
      {showsBounced && <td className="number">{bounced}</td>}
    </>
  );
}
