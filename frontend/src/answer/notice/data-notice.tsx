import type { Notice } from '../../api/types';
import { useNotice } from './notice-context';
import { useTexts } from '../texts/use-texts';
import styles from './notice.module.css';

const PARTS = [
  'controller',
  'dataProtectionOfficer',
  'purpose',
  'legalBasis',
  'recipients',
  'storage',
] as const satisfies readonly (keyof Notice)[];

/** The notice that data protection law asks for, folded away; what is not filled in says so. */
export function DataNotice() {
  const { texts } = useTexts();
  const notice = useNotice();
  return (
    <details>
      <summary>{texts.notice.title}</summary>
      {notice === null ? (
        <p>{texts.notice.unavailable}</p>
      ) : (
        <dl className={styles.dataNotice}>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{texts.notice[part]}</dt>
              <MunicipalWords words={notice[part]} />
            </div>
          ))}
        </dl>
      )}
      <dl className={styles.dataNotice}>
        {texts.notice.fixed.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The municipality writes Danish, so a reader of the English page hears it read as Danish. */
function MunicipalWords({ words }: { readonly words: string | null }) {
  const { texts } = useTexts();
  return words === null ? (
    <dd className="quiet">{texts.notice.unfilled}</dd>
  ) : (
    <dd lang="da">{words}</dd>
  );
}
