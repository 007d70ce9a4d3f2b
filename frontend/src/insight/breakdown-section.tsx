import type { Breakdown, BreakdownResult, Subtheme } from '../api/types';
import { SelectField } from '../ui/select-field';
import { meanShare, statementShare } from './share-words';
import { useSelection } from './use-selection';
import { useTexts } from './use-texts';

interface BreakdownSectionProps {
  readonly breakdowns: readonly Breakdown[];
  readonly subtheme: Subtheme;
}

/** A subtheme and its statements in kommunen, cut by ledelseslag or a background question. */
export function BreakdownSection({ breakdowns, subtheme }: BreakdownSectionProps) {
  const { t, language } = useTexts();
  const { breakdownKey, choose } = useSelection();
  const chosen = breakdowns.find(({ key }) => key === breakdownKey) ?? breakdowns[0];
  if (!chosen) return null;
  const caption = t('breakdown.caption', {
    subtheme: subtheme.name[language],
    cut: chosen.name[language],
  });
  return (
    <>
      <h2>{t('breakdown.title')}</h2>
      <div className="controls">
        <SelectField
          label={t('breakdown.by')}
          value={chosen.key}
          options={breakdowns.map(({ key, name }) => ({ value: key, label: name[language] }))}
          onChange={(value) => choose('opdel', value)}
        />
      </div>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="counts breakdown">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('subtheme.statement')}</th>
              {chosen.groups.map((group) => (
                <th scope="col" className="number" key={group.key}>
                  {group.name[language]}
                  {group.status === 'shown' && (
                    <small>{t('answers', { count: group.answered })}</small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row
              name={t('breakdown.whole')}
              groups={chosen.groups}
              resultOf={(group) => group.subthemes[subtheme.key]}
              isMean
            />
            {subtheme.statements.map(({ key, text }) => (
              <Row
                key={key}
                name={text[language]}
                groups={chosen.groups}
                resultOf={(group) => group.statements[key]}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('breakdown.note')}</p>
    </>
  );
}

type Group = Breakdown['groups'][number];
type Shown = Extract<Group, { status: 'shown' }>;

interface RowProps {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly resultOf: (group: Shown) => BreakdownResult | undefined;
  readonly isMean?: boolean;
}

function Row({ name, groups, resultOf, isMean = false }: RowProps) {
  const { t, language, say } = useTexts();
  return (
    <tr className={isMean ? 'whole-row' : undefined}>
      <th scope="row">{name}</th>
      {groups.map((group) => {
        const result = group.status === 'shown' ? resultOf(group) : group;
        if (result?.status !== 'shown') {
          return (
            <td key={group.key} className="number none">
              {t(`withheld.${result?.reason ?? 'too-few'}`)}
            </td>
          );
        }
        const { value, range } = result.favourable;
        const words = isMean ? meanShare : statementShare;
        return (
          <td key={group.key} className="number">
            {say([words({ share: value, ...(range ? { range } : {}) }, language)])}
          </td>
        );
      })}
    </tr>
  );
}
