import type { FindingsSince2020, WishedStatement } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { DotInterval } from '../marks/dot-interval';
import { ReportLines, Said } from './said';
import { ShareAxis } from './share-axis';
import { useSaidShare } from './use-said-share';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

/** The rest is there on demand. */
const MOST_RECOMMENDATIONS = 2;

interface WishesSectionProps extends Pick<FindingsSince2020, 'wishes' | 'groups'> {
  readonly groupKey: string;
}

/** What leaders wished for in 2020: their words, what the report recommends, and the level now. */
export function WishesSection({ wishes, groups, groupKey }: WishesSectionProps) {
  const { t } = useTexts();
  if (wishes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="part-wishes">
      <div className={styles.head}>
        <h2 id="part-wishes">{t('title.wishes')}</h2>
      </div>
      <table className={`${styles.findings} ${styles.wishes}`}>
        <caption className="visually-hidden">
          {t('caption.wishes', { group: groups[groupKey]?.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('head.wished')}</th>
            <th scope="col">{t('head.recommended')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('head.drawing')}</span>
              <ShareAxis />
            </th>
            <th scope="col">{t('head.agree')}</th>
          </tr>
        </thead>
        <tbody>
          {wishes.map((wish) => (
            <Row key={wish.statement.key} wish={wish} groups={groups} groupKey={groupKey} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Omit<WishesSectionProps, 'wishes'> {
  readonly wish: WishedStatement;
}

function Row({ wish, groups, groupKey }: RowProps) {
  const { statement, subtheme, wishes, recommendations } = wish;
  const { t, language } = useTexts();
  const saidShare = useSaidShare();
  const now = wish.groups[groupKey];
  const ticks = Object.entries(wish.groups).flatMap(([key, level]) =>
    key !== groupKey && groups[key]?.kind === 'forvaltning' && level.status === 'shown'
      ? [level.share.value]
      : [],
  );
  const asked = <small>{t('statement', { statement: statement.text[language] })}</small>;
  return (
    <tr>
      <th scope="row">
        {wishes.map((one, place) => (
          <span key={one.id} className={styles.wish}>
            <b lang="da">»{one.quantifierText}«</b>{' '}
            <Said finding={one} subtheme={place === wishes.length - 1 ? subtheme : null} />
          </span>
        ))}
      </th>
      <td className={styles.recommended}>
        <Recommendations list={recommendations.slice(0, MOST_RECOMMENDATIONS)} />
        {recommendations.length > MOST_RECOMMENDATIONS && (
          <details>
            <summary>
              {t('more', { count: recommendations.length - MOST_RECOMMENDATIONS })}
              <span className="visually-hidden"> {subtheme?.name[language]}</span>
            </summary>
            <Recommendations list={recommendations.slice(MOST_RECOMMENDATIONS)} />
          </details>
        )}
      </td>
      {now?.status === 'shown' ? (
        <>
          <td className={styles.drawing}>
            {asked}
            <DotInterval
              share={now.share.value}
              interval={now.interval}
              ticks={ticks}
              label={t('drawing', {
                share: saidShare(now.share),
                interval: formatInterval(now.interval, language),
              })}
            />
          </td>
          <td className={styles.share}>{saidShare(now.share)}</td>
        </>
      ) : (
        <td colSpan={2} className={styles.drawing}>
          {asked}
          {t('hidden.inFull')}
        </td>
      )}
    </tr>
  );
}

function Recommendations({ list }: { readonly list: WishedStatement['recommendations'] }) {
  return (
    <ul lang="da">
      {list.map(({ id, summary, lines }) => (
        <li key={id}>
          {summary}{' '}
          <span className={styles.lines}>
            <ReportLines lines={lines} />
          </span>
        </li>
      ))}
    </ul>
  );
}
