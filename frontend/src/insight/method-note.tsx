import { useTranslation } from 'react-i18next';
import type { ComparedCell, ShownGroup } from '../api/types';
import { formatInterval, formatShare } from '../i18n/format';

interface MethodNoteProps {
  readonly group: ShownGroup;
  readonly cell: Extract<ComparedCell, { status: 'compared' }>;
  readonly subthemeKey: string;
}

/** How the figure was worked out, with its own numbers filled in. */
export function MethodNote({ group, cell, subthemeKey }: MethodNoteProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const result = group.subthemes[subthemeKey];
  return (
    <details>
      <summary>
        {t('subtheme.method')}
        <span className="visually-hidden">: {group.name}</span>
      </summary>
      <p className="quiet">
        {t('subtheme.methodText', {
          group: group.name,
          answered: result?.status === 'shown' ? result.answered : group.answered,
          invited: group.invited,
          compared: cell.statementsCompared,
          asked: cell.statementsAsked,
          share: formatShare(cell.share, language),
          interval: formatInterval(cell.interval, language),
          certain: formatInterval(cell.band.certain, language),
          likely: formatInterval(cell.band.likely, language),
          verdict: t(`verdict.${cell.verdict}`),
        })}
      </p>
    </details>
  );
}
