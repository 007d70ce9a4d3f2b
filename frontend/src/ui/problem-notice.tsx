import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/client';

/** Why a step was refused, with the places to mend. The region is always there, so that it is read aloud. */
export function ProblemNotice({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      {error && (
        <div className="problem">
          <p>
            <strong>
              {error instanceof ProblemError ? error.problem.title : t('failed.title')}
            </strong>
          </p>
          <p>{error instanceof ProblemError ? error.problem.detail : t('failed.unreachable')}</p>
          {error instanceof ProblemError && (
            <ul>
              {(error.problem.faults ?? []).slice(0, 50).map(({ place, message }) => (
                <li key={`${place} ${message}`}>
                  {place}: {message}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
