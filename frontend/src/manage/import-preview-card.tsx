import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/types';
import { ProblemNotice } from '../ui/problem-notice';

interface ImportPreviewCardProps {
  readonly preview: ImportPreview;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onCommit: (acceptRejected: boolean) => void;
}

const CHANGES = ['new', 'changed', 'gone'] as const;

/** What an import would change, and the button that carries it out. */
export function ImportPreviewCard({ preview, isPending, error, onCommit }: ImportPreviewCardProps) {
  const { t } = useTranslation();
  const [accepts, setAccepts] = useState(false);
  const id = useId();
  const hasRejected = preview.rejected.length > 0;
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {t('manage.previewTitle')}
      </h3>
      {preview.encoding === 'windows-1252' && <p className="quiet">{t('manage.windows1252')}</p>}
      <table>
        <caption className="visually-hidden">{t('manage.previewTitle')}</caption>
        <thead>
          <tr>
            <td />
            {CHANGES.map((change) => (
              <th key={change} scope="col" className="number">
                {t(`manage.${change}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('manage.unchanged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['units', 'leaders'] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{t(`manage.${what}`)}</th>
              {CHANGES.map((change) => (
                <td key={change} className="number">
                  {preview[what][change].length}
                </td>
              ))}
              <td className="number">{preview[what].unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['units', 'leaders'] as const).flatMap((what) =>
        CHANGES.filter((change) => preview[what][change].length > 0).map((change) => (
          <details key={`${what} ${change}`}>
            <summary>
              {t(`manage.${what}`)}: {t(`manage.${change}`).toLowerCase()} (
              {preview[what][change].length})
            </summary>
            <ul>
              {preview[what][change].slice(0, 500).map(({ key, name, detail }) => (
                <li key={key}>
                  {name}
                  {detail && <span className="quiet"> – {detail}</span>}
                </li>
              ))}
            </ul>
          </details>
        )),
      )}
      {hasRejected && (
        <div className="problem">
          <p>
            <strong>{t('manage.rejected', { count: preview.rejected.length })}</strong>
          </p>
          <ul>
            {preview.rejected.slice(0, 200).map(({ place, message }) => (
              <li key={`${place} ${message}`}>
                {place}: {message}
              </li>
            ))}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={accepts}
              onChange={({ target }) => setAccepts(target.checked)}
            />{' '}
            {t('manage.acceptRejected')}
          </label>
        </div>
      )}
      <ProblemNotice error={error} />
      <button
        type="button"
        className="button"
        disabled={isPending || (hasRejected && !accepts)}
        onClick={() => onCommit(accepts)}
      >
        {t('manage.commit')}
      </button>
    </section>
  );
}
