import { useTranslation } from 'react-i18next';
import { ProblemError, UnreadableFileError } from '../api/client';

/** Why a step was refused, with the places to mend. The region is always there, so that it is read aloud. */
export function ProblemNotice({ error }: { readonly error: Error | null }) {
  return <div role="alert">{error && <Problem error={error} />}</div>;
}

function Problem({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof ProblemError)) {
    const why = error instanceof UnreadableFileError ? 'file' : 'unreachable';
    return (
      <div className="problem">
        <p>
          <strong>{t('failed.notDone')}</strong>
        </p>
        <p>{t(`failed.${why}`)}</p>
      </div>
    );
  }
  const { title, detail, faults = [] } = error.problem;
  return (
    <div className="problem">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{detail}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, SHOWN).map(({ place, message }, index) => (
            <li key={index}>
              {place}: {message}
            </li>
          ))}
        </ul>
      )}
      {faults.length > SHOWN && <p>{t('failed.more', { count: faults.length - SHOWN })}</p>}
    </div>
  );
}

/** More lines than this are mended in the file, not on the screen. */
const SHOWN = 50;
