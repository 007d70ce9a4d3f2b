import { useState } from 'react';
import type { Publication, PublishedGroup } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { pictureOf, type PictureShape } from './picture';
import { pictureFont } from './picture-font';
import { savePicture, type PictureFormat } from './save-picture';
import { useTexts } from './texts/use-texts';
import styles from './export.module.css';

/** A drawing of the page that can be saved. */
export interface Drawn {
  readonly name: 'overview' | 'groups' | 'statements' | 'trend' | 'associations';
  /** What the page draws as well. */
  readonly shape: PictureShape;
  /** The same in words. */
  readonly description: string;
  /** The subtheme that it is of. */
  readonly subtheme?: string;
  /** What its numbers stand for, a line each. */
  readonly key?: readonly string[];
}

interface ExportSectionProps {
  readonly publication: Pick<Publication, 'round' | 'minimum'>;
  readonly group: PublishedGroup;
  readonly drawn: readonly Drawn[];
}

/** The files that the reader can keep: the report, the figures, and the drawings of the page. */
export function ExportSection({ publication, group, drawn }: ExportSectionProps) {
  const { t, language } = useTexts();
  const address = `/api/publications/${publication.round.key}`;
  const hasReport = group.status === 'shown' && group.kind !== 'center';
  const files = [
    ...(hasReport
      ? [
          {
            name: t('report', { group: group.name }),
            note: t('reportNote'),
            href: `${address}/report/${group.key}/${language}`,
          },
        ]
      : []),
    {
      name: t('workbook'),
      note: t('workbookNote'),
      href: `${address}/tables/${language}/xlsx`,
    },
    { name: t('csv'), note: t('csvNote'), href: `${address}/tables/${language}/csv` },
  ];
  return (
    <section className={styles.export} aria-labelledby="tag-med">
      <h2 id="tag-med" tabIndex={-1}>
        {t('title')}
      </h2>
      <p className="quiet">{t('lead')}</p>
      <ul>
        {files.map(({ name, note, href }) => (
          <li key={href}>
            <a href={href} download>
              {name}
            </a>{' '}
            <span className="quiet">{note}</span>
          </li>
        ))}
      </ul>
      {drawn.length > 0 && <Pictures {...{ publication, group, drawn }} />}
    </section>
  );
}

function Pictures({ publication, group, drawn }: ExportSectionProps) {
  const { t, language } = useTexts();
  const [hasFailed, setFailed] = useState(false);
  const { round, minimum } = publication;
  const titleOf = ({ name, subtheme }: Drawn) => t(`names.${name}`, { subtheme });
  const save = async (one: Drawn, format: PictureFormat) => {
    const about = t('about', {
      ...{ group: group.name, round: round.name },
      day: formatDay(round.closedOn, language),
      answered: group.status === 'shown' ? group.answered : '–',
    });
    const isMarks = one.name === 'overview' || one.name === 'groups';
    const key = isMarks
      ? [t('marksKey')]
      : one.name === 'statements'
        ? [t('barsKey')]
        : (one.key ?? []);
    const picture = pictureOf(
      one.shape,
      {
        ...{ title: titleOf(one), about, key, description: one.description },
        answers: t('answers'),
        simulated: round.simulated ? t('simulated') : null,
        source: t('source', { minimum }),
      },
      await pictureFont(),
    );
    await savePicture(picture, format, `ledelsespuls-${round.key}-${group.key}-${one.name}`);
  };
  return (
    <>
      <h3>{t('pictures')}</h3>
      <ul>
        {drawn.map((one) => (
          <li key={one.name}>
            {titleOf(one)}:{' '}
            {(['svg', 'png'] as const).map((format) => (
              <button
                key={format}
                type="button"
                aria-label={t('as', { picture: titleOf(one), format: format.toUpperCase() })}
                onClick={() => {
                  setFailed(false);
                  save(one, format).catch(() => setFailed(true));
                }}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('picturesNote')}</p>
      <p role="alert">{hasFailed && t('failed')}</p>
    </>
  );
}
