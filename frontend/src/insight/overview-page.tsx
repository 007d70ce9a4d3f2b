import { useTranslation } from 'react-i18next';
import './insight.css';
import { PageTitle } from '../ui/page-title';
import { SelectField } from '../ui/select-field';
import { SimulatedNotice } from '../ui/simulated-notice';
import { HeatTable } from './heat-table';
import { markedRows } from './marked-rows';
import { MarksTable } from './marks-table';
import { ParticipationTable } from './participation-table';
import { PublicationLoader, type Insight } from './publication-loader';
import { OverallLine } from './overall-line';
import { countVerdicts, SORTINGS, subthemeRows, themeRows } from './rows';
import { useSelection } from './use-selection';

export function OverviewPage() {
  const { t } = useTranslation();
  const { roundKey } = useSelection();
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <PublicationLoader roundKey={roundKey}>
        {(insight) => <Overview {...insight} />}
      </PublicationLoader>
    </>
  );
}

function Overview({ publications, publication, questionnaire, comparison }: Insight) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const { groupKey, sideBySide, sorting, choose, search } = useSelection();
  const { groups, round } = publication;
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  if (!group) return <p className="card">{t('overview.empty')}</p>;
  const rows = subthemeRows(comparison, questionnaire, group.key, sorting);
  const themes = themeRows(comparison, questionnaire, group.key);
  const counts = countVerdicts(rows.map(({ cell }) => cell));
  return (
    <>
      <SimulatedNotice simulated={round.simulated} />
      <p className="summary">
        {t('overview.sentence', { group: group.name, ...counts })}
        {counts.withheld > 0 && ` ${t('overview.sentenceRest', counts)}`}
      </p>
      <OverallLine group={group} questionnaire={questionnaire} />
      <div className="controls">
        <SelectField
          label={t('overview.round')}
          value={round.key}
          options={publications.map(({ roundKey, name }) => ({ value: roundKey, label: name }))}
          onChange={(value) => choose('runde', value)}
        />
        <SelectField
          label={t('overview.view')}
          value={sideBySide ? 'alle' : 'en'}
          options={[
            { value: 'en', label: t('overview.views.one') },
            { value: 'alle', label: t('overview.views.all') },
          ]}
          onChange={(value) => choose('vis', value)}
        />
        {!sideBySide && (
          <SelectField
            label={t('overview.group')}
            value={group.key}
            options={groups.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={(value) => choose('gruppe', value)}
          />
        )}
        <SelectField
          label={t('overview.sort')}
          value={sorting}
          options={SORTINGS.map((value) => ({ value, label: t(`overview.sorts.${value}`) }))}
          onChange={(value) => choose('sortering', value)}
        />
      </div>
      {sideBySide ? (
        <HeatTable rows={[...themes, ...rows]} groups={groups} search={search} />
      ) : (
        <>
          <MarksTable
            rows={markedRows(rows, language, search, t)}
            caption={t('overview.caption', { group: group.name })}
            firstColumn={t('overview.columns.subtheme')}
          />
          <MarksTable
            rows={markedRows(themes, language, search, t)}
            caption={t('overview.themesCaption', { group: group.name })}
            firstColumn={t('overview.columns.theme')}
          />
        </>
      )}
      <p className="quiet">{t('overview.legend')}</p>
      <p className="quiet">{t('overview.basis')}</p>
      <h2>{t('overview.participation')}</h2>
      <ParticipationTable groups={groups} />
    </>
  );
}
