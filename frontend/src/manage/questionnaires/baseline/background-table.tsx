import type { BaselineBackground } from '@ledelsespuls/contracts/bodies/baseline/baseline-background';
import { formatShare } from '../../../i18n/format';
import { useTexts } from '../texts/use-texts';
import styles from '../questionnaires.module.css';

/** Who answered in 2020, as far as it has been imported. */
export function BackgroundTable({ background }: { readonly background: BaselineBackground }) {
  const { t, language } = useTexts();
  if (background.questions.length === 0) return <p>{t('figures.background.none')}</p>;
  return background.questions.map(({ key, name, answered2020, options }) => (
    <table key={key} className={styles.background}>
      <caption>
        {name[language]} {t('figures.background.answered', { count: answered2020 })}
      </caption>
      <tbody>
        {options.map((option) => (
          <tr key={option.key}>
            <th scope="row">{option.name[language]}</th>
            <td className="number">{formatShare(option.share2020, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
