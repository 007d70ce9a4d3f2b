import type { ImportPreview } from '../../../api/types';
import { successionEvidence, successionSentence } from '../succession/succession-sentence';
import { useTexts } from '../texts/use-texts';

/** What an import suggests has become what; decided after it. */
export function ImportSuccessions({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTexts();
  if (preview.successions.length === 0) return null;
  return (
    <>
      <h4>{t('preview.title')}</h4>
      <ul>
        {preview.successions.map((one) => {
          const [sentence, evidence] = [successionSentence(one), successionEvidence(one)];
          return (
            <li key={`${one.predecessor.key} ${one.successor.key}`}>
              {t(sentence.key, sentence.values)}{' '}
              <span className="quiet">{t(evidence.key, evidence.values)}</span>
            </li>
          );
        })}
      </ul>
      <p className="quiet">{t('preview.text')}</p>
    </>
  );
}
