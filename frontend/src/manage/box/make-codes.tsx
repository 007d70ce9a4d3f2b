import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { roundsQuery } from '../../api/queries';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import styles from './box.module.css';

interface MakeCodesProps {
  readonly roundKey: string;
  /** There are codes already, which new ones take the place of. */
  readonly isAgain: boolean;
}

/** Makes the two codes of a draft and shows them, this once. */
export function MakeCodes({ roundKey, isAgain }: MakeCodesProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const make = useMutation({
    // The codes leave the memory with the page.
    gcTime: 0,
    mutationFn: () =>
      bodyOf(api.POST('/api/rounds/{key}/box/codes', { params: { path: { key: roundKey } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  return (
    <>
      <p role="status" className={manageStyles.done}>
        {make.isSuccess ? t('made') : ''}
      </p>
      {make.data && (
        <>
          <dl className={styles.codes}>
            {make.data.codes.map((code, place) => (
              <div key={code}>
                <dt>{t(`code.${place as 0 | 1}`)}</dt>
                <dd className={styles.code}>{code}</dd>
              </div>
            ))}
          </dl>
          <p>{t('write')}</p>
          <p>
            <button type="button" className="button secondary" onClick={() => window.print()}>
              {t('print')}
            </button>
          </p>
        </>
      )}
      {isAgain ? (
        <ConfirmButton
          label={t('makeAgain')}
          className="button secondary"
          isPending={make.isPending}
          onConfirm={() => make.mutate()}
        >
          <p>{t('makeAgainText')}</p>
        </ConfirmButton>
      ) : (
        <button
          type="button"
          className="button secondary"
          disabled={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('make')}
        </button>
      )}
      <ProblemNotice error={make.error} />
    </>
  );
}
