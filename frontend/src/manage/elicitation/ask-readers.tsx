import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { MOST_LINKS } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { api, bodyOf } from '../../api/client';
import { elicitationsQuery } from '../../api/queries';
import { ProblemNotice } from '../../ui/problem-notice';
import { saveFile } from '../../ui/save-file';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';
import styles from './elicitation.module.css';

/** The usual number of readers, which gives the mean of a word to about three points. */
const USUAL = '15';

interface AskReadersProps {
  /** Of the elicitation that more readers are asked in; null begins a new one. */
  readonly id: string | null;
  readonly onLinks: (links: readonly string[]) => void;
}

/** Makes links for readers. */
export function AskReaders({ id, onLinks }: AskReadersProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { readers: id === null ? USUAL : '1' },
  });
  const make = useMutation({
    mutationFn: (readers: number) =>
      bodyOf(
        id === null
          ? api.POST('/api/elicitations', { body: { readers } })
          : api.POST('/api/elicitations/{id}/links', {
              params: { path: { id } },
              body: { readers },
            }),
      ),
    onSuccess: ({ links }) => {
      onLinks(links);
      return queries.invalidateQueries({ queryKey: elicitationsQuery.queryKey, exact: true });
    },
  });
  return (
    <section className={id === null ? 'card' : undefined}>
      {id === null ? (
        <>
          <h2>{t('ask')}</h2>
          <p>{t('askText')}</p>
        </>
      ) : (
        <h3>{t('more')}</h3>
      )}
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit(({ readers }) => make.mutate(Number(readers)))(event)
        }
      >
        <TextField
          inputMode="numeric"
          autoComplete="off"
          label={t('readers')}
          hint={t('readersHint', { most: MOST_LINKS })}
          error={formState.errors.readers?.message}
          {...register('readers', {
            validate: (typed) =>
              (/^\s*\d{1,2}\s*$/.test(typed) &&
                Number(typed) >= 1 &&
                Number(typed) <= MOST_LINKS) ||
              t('readersFault', { most: MOST_LINKS }),
          })}
        />
        <ProblemNotice error={make.error} />
        <button
          type="submit"
          className={id === null ? 'button' : 'button secondary'}
          disabled={make.isPending}
        >
          {id === null ? t('make') : t('more')}
        </button>
      </form>
    </section>
  );
}

/** Links that have just been made. */
export function NewLinks({ links }: { readonly links: readonly string[] }) {
  const { t } = useTexts();
  const save = () =>
    saveFile(new Blob([links.join('\n') + '\n'], { type: 'text/plain' }), 'ord-links.txt');
  return (
    <div role="status" className={links.length > 0 ? 'notice' : undefined}>
      {links.length > 0 && (
        <>
          <h3>{t('links')}</h3>
          <p>{t('linksText')}</p>
          <ol className={styles.links}>
            {links.map((link) => (
              <li key={link}>
                <code>{link}</code>
              </li>
            ))}
          </ol>
          <button type="button" className="button secondary" onClick={save}>
            {t('saveLinks')}
          </button>
        </>
      )}
    </div>
  );
}
