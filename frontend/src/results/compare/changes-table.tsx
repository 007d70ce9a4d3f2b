import { Link } from 'react-router';
import type { Change, ChangedItem, PublishedGroup, Questionnaire } from '../../api/types';
import { formatShare } from '../../i18n/format';
import { ChangePart, ChangeText, saysSomething } from '../marks/change-text';
import { useSelection } from '../frame/use-selection';
import { ChangeHead } from './change-head';
import { useTexts } from './texts/use-texts';
import tablesStyles from '../marks/tables.module.css';
import compareStyles from './compare.module.css';

interface ChangesTableProps {
  readonly change: Change;
  readonly questionnaire: Questionnaire;
  readonly group: PublishedGroup;
}

/** Every theme and subtheme of two rounds in one group, with what can be said of the change. */
export function ChangesTable({ change, questionnaire, group }: ChangesTableProps) {
  const { t, language } = useTexts();
  const { search } = useSelection();
  const itemOf = (level: ChangedItem['level'], key: string) =>
    change.items.find((one) => one.level === level && one.key === key);
  const caption = t('compare.caption', {
    later: change.later.name,
    earlier: change.earlier.name,
    group: group.name,
  });
  const row = (level: ChangedItem['level'], key: string, header: React.ReactNode) => (
    <Row key={`${level}/${key}`} item={itemOf(level, key)} group={group} header={header} />
  );
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className={`${tablesStyles.counts} ${compareStyles.changes}`}>
          <caption>{caption}</caption>
          <ChangeHead change={change} item={t('compare.item')} />
          <tbody>
            {row('overall', questionnaire.overall.key, questionnaire.overall.text[language])}
          </tbody>
          {questionnaire.themes.map(({ key, name, subthemes }) => (
            <tbody key={key}>
              {row('theme', key, name[language])}
              {subthemes.map((subtheme) =>
                row(
                  'subtheme',
                  subtheme.key,
                  <Link to={`/resultater/${subtheme.slug}${search}`}>
                    {subtheme.name[language]}
                  </Link>,
                ),
              )}
            </tbody>
          ))}
        </table>
      </div>
      <p className="quiet">{t('compare.rule')}</p>
    </>
  );
}

interface RowProps {
  readonly item: ChangedItem | undefined;
  readonly group: PublishedGroup;
  readonly header: React.ReactNode;
}

function Row({ item, group, header }: RowProps) {
  const { language } = useTexts();
  const cell = item?.cells[group.key] ?? null;
  const isCompared = cell?.status === 'compared';
  return (
    <tr data-row={item?.level === 'subtheme' ? undefined : 'whole'}>
      <th scope="row">{header}</th>
      <td className="number">{isCompared ? formatShare(cell.earlier, language) : '–'}</td>
      <td className="number">{isCompared ? formatShare(cell.later, language) : '–'}</td>
      <td>{saysSomething(cell) ? <ChangeText cell={cell} /> : <ChangePart cell={cell} />}</td>
    </tr>
  );
}
