import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Participation } from '../../../api/types';
import { formatShare } from '../../../i18n/format';
import { curveRows } from './curve-rows';
import { useTexts } from '../texts/use-texts';
import styles from './participation.module.css';

const HEIGHT = 220;

/** Answers day by day beside the last round of the kind, and the same figures as a table. */
export default function ParticipationCurve({
  participation,
}: {
  readonly participation: Participation;
}) {
  const { t, language } = useTexts();
  const rows = curveRows(participation);
  const { previous } = participation;
  const share = (value: number | null) => (value === null ? '–' : formatShare(value, language));
  const last = rows.filter(({ now }) => now !== null).at(-1);
  const before = last && previous && rows.find(({ day }) => day === last.day)?.previous;
  const label = t('participation.curveLabel', {
    now: share(last?.now ?? null),
    day: last?.day ?? 0,
    previous:
      typeof before === 'number' && previous
        ? t('participation.curvePrevious', { name: previous.name, share: share(before) })
        : '',
  });
  return (
    <figure className={styles.curve}>
      <figcaption>
        <h3>{t('participation.curve')}</h3>
        <p>{label}</p>
      </figcaption>
      <div role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <LineChart
            data={rows}
            accessibilityLayer={false}
            margin={{ top: 8, right: 16, bottom: 4 }}
          >
            <CartesianGrid vertical={false} stroke="var(--line-soft)" />
            <XAxis dataKey="day" type="number" domain={[1, 'dataMax']} tick={{ fontSize: 14 }} />
            <YAxis
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              tickFormatter={(value: number) => `${Math.round(value * 100)} %`}
              tick={{ fontSize: 14 }}
              width={56}
            />
            <Line
              dataKey="previous"
              stroke="var(--quiet)"
              strokeWidth={2}
              strokeDasharray="6 4"
              dot={false}
              connectNulls
              isAnimationActive={false}
            />
            <Line
              dataKey="now"
              stroke="var(--mark, var(--brand))"
              strokeWidth={3}
              dot={{ r: 4 }}
              connectNulls
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <details>
        <summary>{t('participation.table')}</summary>
        <table>
          <caption className="visually-hidden">{t('participation.curve')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('participation.day')}</th>
              <th scope="col" className="number">
                {t('participation.thisRound')}
              </th>
              {previous && (
                <th scope="col" className="number">
                  {previous.name}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, now, previous: earlier }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td className="number">{share(now)}</td>
                {previous && <td className="number">{share(earlier)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
