import type { Elicitation } from '../../api/types';
import { useTexts } from './texts/use-texts';

/** How many readers have a link, have begun, and are through. */
export function ReaderCounts({ elicitation }: { readonly elicitation: Elicitation }) {
  const { t } = useTexts();
  return (
    <dl className="facts">
      {(['invited', 'begun', 'finished'] as const).map((what) => (
        <div key={what}>
          <dt>{t(what)}</dt>
          <dd>{elicitation[what]}</dd>
        </div>
      ))}
    </dl>
  );
}
