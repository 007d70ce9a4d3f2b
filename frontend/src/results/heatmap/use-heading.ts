import { countedIn, countFindings, countHeadings } from '../findings/finding-counts';
import type { Insight } from '../frame/publication-loader';
import { shortHeading } from '../../i18n/short-heading';
import { changeHeadings, levelHeadings } from './heatmap-heading';
import { heatmapSections } from './heatmap-rows';
import { useHeatmapChoice, type View } from './use-heatmap-choice';
import { useTexts } from './texts/use-texts';

/**
 * The finding of each view, in at most fifteen words.
 * @param isOfOneGroup of the group chosen; else of kommunen and all forvaltninger
 */
export function useHeading(insight: Insight, isOfOneGroup: boolean): (view: View) => string {
  const { t, language, say } = useTexts();
  const { groupKey } = useHeatmapChoice();
  const { questionnaire, since2020, publication } = insight;
  const { groups } = publication;
  const rows = heatmapSections(questionnaire).flatMap((section) => section.rows);
  const nameOf = ({ slug, name }: (typeof rows)[number]) =>
    slug === null ? t('overall') : name[language];
  const chosen = isOfOneGroup && groups.find(({ key }) => key === groupKey);
  const group = chosen || groups.find(({ kind }) => kind === 'kommune');
  const shown = chosen ? [chosen] : groups.filter(({ kind }) => kind !== 'center');
  const counted = () => {
    const judged = group && since2020.groups[group.key];
    const found = group ? countedIn(since2020, group.key) : [];
    const name = !group || group.kind === 'kommune' ? null : group.name;
    return countHeadings(countFindings(found), name, judged?.isTooSmall ?? false);
  };
  return (view) => {
    const phrases = {
      niveau: () => levelHeadings(insight, rows, shown, language),
      'siden-sidst': () => changeHeadings(insight, rows, shown, { language, nameOf }),
      'siden-2020': counted,
    }[view]();
    return shortHeading(phrases.map((phrase) => say([phrase])));
  };
}
