import type { Breakdown, BreakdownResult, Finding, Subtheme } from '../../api/types';
import { ChoiceLinks } from '../frame/choice-links';
import { linesText } from './evidence/lines-text';
import { meanShare, statementShare } from '../marks/share-words';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import tablesStyles from '../marks/tables.module.css';
import subthemeStyles from './subtheme.module.css';

interface BreakdownSectionProps {
  readonly breakdowns: readonly Breakdown[];
  readonly subtheme: Subtheme;
  /** What 2020 said of it; those that a statement measures again stand beside it. */
  readonly findings: readonly Finding[];
}

/** A subtheme and its statements in kommunen, cut by ledelseslag or a background question. */
export function BreakdownSection({ breakdowns, subtheme, findings }: BreakdownSectionProps) {
  const { t, language } = useTexts();
  const { breakdownKey, searchWith } = useSelection();
  const cutName = ({ key, name }: Pick<Breakdown, 'key' | 'name'>) =>
    t(`breakdown.short.${key}`, { defaultValue: name[language] });
  const chosen = breakdowns.find(({ key }) => key === breakdownKey) ?? breakdowns[0];
  if (!chosen) return null;
  const caption = t('breakdown.caption', {
    subtheme: subtheme.name[language],
    cut: cutName(chosen),
  });
  return (
    <>
      <h2 id="delt-op" tabIndex={-1}>
        {t('breakdown.title')}
      </h2>
      <ChoiceLinks
        kind="pills"
        label={t('breakdown.by')}
        options={breakdowns.map(({ key, name }) => ({
          key,
          name: cutName({ key, name }),
          address: searchWith('opdel', key),
        }))}
        chosen={chosen.key}
      />
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className={`${tablesStyles.counts} ${subthemeStyles.breakdown}`}>
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
              <th scope="col">{t('breakdown.said2020')}</th>
            </tr>
          </thead>
          <tbody>
            <Row
              name={t('breakdown.whole')}
              groups={chosen.groups}
              resultOf={(group) => group.subthemes[subtheme.key]}
              isMean
            />
            {subtheme.statements.map(({ key, text, problem }) => (
              <Row
                key={key}
                name={text[language]}
                note={problem ? t('subtheme.problem') : null}
                groups={chosen.groups}
                resultOf={(group) => group.statements[key]}
                findings={findings.filter(({ statements }) => statements.includes(key))}
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
  readonly note?: string | null;
  readonly groups: readonly Group[];
  readonly resultOf: (group: Shown) => BreakdownResult | undefined;
  readonly isMean?: boolean;
  readonly findings?: readonly Finding[];
}

function Row({ name, note = null, groups, resultOf, isMean = false, findings = [] }: RowProps) {
  const { t, language, say } = useTexts();
  return (
    <tr data-row={isMean ? 'whole' : undefined}>
      <th scope="row">
        {name}
        {note && <small>{note}</small>}
      </th>
      {groups.map((group) => {
        const result = group.status === 'shown' ? resultOf(group) : group;
        if (result?.status !== 'shown') {
          return (
            <td key={group.key} className={`number ${tablesStyles.none} ${subthemeStyles.none}`}>
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
      <td className={subthemeStyles.said}>
        {findings.map(({ id, quantifierText, summary, lines }) => (
          <p key={id}>
            <span lang="da">
              »{quantifierText}«: {summary}
            </span>{' '}
            <span className="quiet">({t(...linesText(lines))})</span>
          </p>
        ))}
      </td>
    </tr>
  );
}
