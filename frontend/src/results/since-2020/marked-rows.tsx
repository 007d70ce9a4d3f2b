import { Link } from 'react-router';
import type { PublishedGroup, RoundResults } from '../../api/types';
import type { MarkedRow, MarkedSection } from '../marks/marks-table';
import { PartNote } from '../marks/part-note';
import { MethodNote } from '../method/method-note';
import { hasBorrowedBand, type ComparedRow } from '../rows/rows';
import type { RowSection } from '../rows/sort-rows';
import { foundWords } from './found-words';
import { useTexts } from './texts/use-texts';

/** Lays themes and subthemes of one group out as sections of a table of marks. */
export function useMarkedSections(
  group: PublishedGroup,
  { comparison, questionnaire }: Pick<RoundResults, 'comparison' | 'questionnaire'>,
  search: string,
) {
  const { t, language } = useTexts();

  const marked = (row: ComparedRow): MarkedRow => {
    const { item, name, slug, cell, answered, change, earlierShare } = row;
    // Nearly every row of a forvaltning borrows; the page says so once, and these are the exceptions.
    const hasOwnBand =
      group.kind !== 'kommune' && cell.status === 'compared' && !hasBorrowedBand(cell);
    return {
      key: item.key,
      name: name[language],
      header: slug ? (
        <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link>
      ) : (
        name[language]
      ),
      cell,
      answered,
      change,
      earlierShare,
      found: foundWords(row, group.key, language),
      calculation:
        slug && `/resultater/${slug}${search === '' ? '?' : `${search}&`}fane=grupper#beregning`,
      method: slug === null && (
        <MethodNote
          item={item}
          cell={cell}
          group={group}
          comparison={comparison}
          of={name[language]}
        />
      ),
      bandNote: hasOwnBand ? t('ownBand') : null,
      note: <PartNote cell={cell} questionnaire={questionnaire} />,
    };
  };
  return (sections: readonly RowSection[]): MarkedSection[] =>
    sections.map(({ key, heading, theme, rows }) => ({
      key,
      heading: heading && t(`rowStatus.${heading}`),
      whole: theme && marked(theme),
      rows: rows.map(marked),
    }));
}
