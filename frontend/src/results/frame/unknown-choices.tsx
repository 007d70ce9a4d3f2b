import type { Publication } from '../../api/types';
import { useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';

/** Says so where the address names a round or a group that is not there, and what is shown instead. */
export function UnknownChoices({ publication }: { readonly publication: Publication }) {
  const { t } = useTexts();
  const { roundKey, groupKey, hasGroup } = useSelection();
  const { round, groups } = publication;
  const isUnknownGroup = hasGroup && !groups.some(({ key }) => key === groupKey);
  return (
    <>
      {roundKey !== null && roundKey !== round.key && (
        <p className="notice" role="status">
          {t('unknown.round', { name: round.name })}
        </p>
      )}
      {isUnknownGroup && (
        <p className="notice" role="status">
          {t('unknown.group', { name: groups[0]?.name, round: round.name })}
        </p>
      )}
    </>
  );
}
