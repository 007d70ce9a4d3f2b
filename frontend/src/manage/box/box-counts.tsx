import type { Box } from '../../api/types';
import { useTexts } from './texts/use-texts';

interface BoxCountsProps {
  readonly counts: NonNullable<Box['counts']>;
}

/** Whether nothing has been lost or put in: for HovedMED to see, whoever runs the server. */
export function BoxCounts({ counts: { noted, received, counted } }: BoxCountsProps) {
  const { t } = useTexts();
  const kept = counted ?? received;
  const facts = [
    ['noted', noted],
    ['received', received],
    ['counted', counted],
  ] as const;
  return (
    <>
      <h3>{t('counts.title')}</h3>
      <dl className="facts">
        {facts.map(
          ([name, count]) =>
            count !== null && (
              <div key={name}>
                <dt>{t(`counts.${name}`)}</dt>
                <dd>{count}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{t(kept === noted ? 'counts.same' : 'counts.different')}</p>
    </>
  );
}
