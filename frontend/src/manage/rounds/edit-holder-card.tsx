import {
  EDIT_HOLDERS,
  type EditHolder,
} from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { ProblemNotice } from '../../ui/problem-notice';
import { EditHolderOption } from '../edit-holder-option';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** Who can change an answer: chosen for a draft, with what each choice costs leaders. */
export function EditHolderCard({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: (editHolder: EditHolder) =>
      bodyOf(
        api.PUT('/api/rounds/{key}/edit-holder', {
          params: { path: { key: round.key } },
          body: { editHolder },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  const chosen = choose.isPending ? choose.variables : round.editHolder;
  return (
    <section className="card">
      <h2>{t('editHolder.title')}</h2>
      <p>{t('editHolder.roundHint')}</p>
      <fieldset className="field">
        <legend className="visually-hidden">{t('editHolder.title')}</legend>
        {EDIT_HOLDERS.map((holder) => (
          <EditHolderOption
            key={holder}
            holder={holder}
            name="editHolder"
            checked={holder === chosen}
            disabled={choose.isPending}
            onChange={() => choose.mutate(holder)}
          />
        ))}
      </fieldset>
      <p role="status" className={styles.done}>
        {choose.isSuccess ? t('editHolder.saved') : ''}
      </p>
      <ProblemNotice error={choose.error} />
    </section>
  );
}
