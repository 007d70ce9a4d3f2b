import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import type { ComponentProps } from 'react';
import { useTexts } from './texts/use-texts';
import styles from './manage.module.css';

interface EditHolderOptionProps extends ComponentProps<'input'> {
  readonly holder: EditHolder;
}

/** One choice of who can change an answer, with what it means to leaders. */
export function EditHolderOption({ holder, ...input }: EditHolderOptionProps) {
  const { t } = useTexts();
  return (
    <label className={`${styles.check} ${styles.explained}`}>
      <input {...input} type="radio" value={holder} />
      <span>
        <strong>{t(`editHolder.holders.${holder}.name`)}</strong>
        <br />
        {t(`editHolder.holders.${holder}.text`)}
      </span>
    </label>
  );
}
