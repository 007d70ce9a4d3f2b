import { useEffect, useId, useRef, useState } from 'react';
import type { ImportPreview } from '../../../api/types';
import { ProblemNotice } from '../../../ui/problem-notice';
import { ImportDating } from './import-dating';
import { ImportNotices } from './import-notices';
import { ImportSources } from './import-sources';
import { ImportSuccessions } from './import-successions';
import { RejectedRows } from './rejected-rows';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

/** What is wanted although it is warned of. */
export interface Accepted {
  readonly acceptRejected: boolean;
  readonly acceptEarlier: boolean;
}

interface ImportPreviewCardProps {
  readonly preview: ImportPreview;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onCommit: (accepted: Accepted) => void;
}

const CHANGES = ['new', 'changed', 'gone'] as const;
const WHAT = ['units', 'leaders'] as const;

/** More than this is read in the file, not on the screen. */
const SHOWN = 500;

/** What an import would change, and the button that carries it out. */
export function ImportPreviewCard({ preview, isPending, error, onCommit }: ImportPreviewCardProps) {
  const { t } = useTexts();
  const [accepts, setAccepts] = useState(false);
  const [acceptsEarlier, setAcceptsEarlier] = useState(false);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasRejected = preview.rejected.length > 0;
  const changesNothing = WHAT.every((what) =>
    CHANGES.every((change) => preview[what][change].length === 0),
  );
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('previewTitle')}
      </h3>
      {changesNothing && <p>{t('changesNothing')}</p>}
      <ImportSources sources={preview.sources} />
      <ImportNotices notices={preview.notices} />
      <div className="scroll" tabIndex={0} role="group" aria-label={t('previewTitle')}>
        <table>
          <caption className="visually-hidden">{t('previewTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              {CHANGES.map((change) => (
                <th key={change} scope="col" className="number">
                  {t(`${change}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t('unchanged')}
              </th>
            </tr>
          </thead>
          <tbody>
            {WHAT.map((what) => (
              <tr key={what}>
                <th scope="row">{t(`${what}`)}</th>
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
      </div>
      {WHAT.flatMap((what) =>
        CHANGES.filter((change) => preview[what][change].length > 0).map((change) => (
          <details key={`${what} ${change}`}>
            <summary>
              {t(`${what}`)}: {t(`${change}`).toLowerCase()} ({preview[what][change].length})
            </summary>
            <ul>
              {preview[what][change].slice(0, SHOWN).map(({ key, name, detail }) => (
                <li key={key}>
                  {name}
                  {detail && <span className="quiet"> – {detail}</span>}
                </li>
              ))}
            </ul>
            {preview[what][change].length > SHOWN && (
              <p>{t('failed.more', { count: preview[what][change].length - SHOWN })}</p>
            )}
          </details>
        )),
      )}
      <ImportSuccessions preview={preview} />
      <ImportDating preview={preview} accepts={acceptsEarlier} onAccept={setAcceptsEarlier} />
      {hasRejected && (
        <div className="problem">
          <RejectedRows rejected={preview.rejected} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={accepts}
              onChange={({ target }) => setAccepts(target.checked)}
            />
            {t('acceptRejected')}
          </label>
        </div>
      )}
      <ProblemNotice error={error} />
      <button
        type="button"
        className="button"
        disabled={isPending || (hasRejected && !accepts) || (preview.isEarlier && !acceptsEarlier)}
        onClick={() => onCommit({ acceptRejected: accepts, acceptEarlier: acceptsEarlier })}
      >
        {t('commit')}
      </button>
      <p role="status">{isPending ? t('preview.committing') : ''}</p>
    </section>
  );
}
