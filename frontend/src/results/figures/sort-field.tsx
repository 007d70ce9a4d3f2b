import { SelectField } from '../../ui/select-field';
import { SORTINGS, useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';

interface SortFieldProps {
  /** Name of the round before; null where there is none. */
  readonly earlier: string | null;
}

/** The order of the subthemes. */
export function SortField({ earlier }: SortFieldProps) {
  const { t } = useTexts();
  const { sorting, choose } = useSelection();
  return (
    <div className="controls">
      <SelectField
        label={t('overview.sort')}
        value={Object.keys(SORTINGS).find((name) => SORTINGS[name] === sorting) ?? ''}
        options={Object.entries(SORTINGS)
          .filter(([, name]) => name !== 'change' || earlier !== null)
          .map(([value, name]) => ({
            value,
            label: t(`overview.sorts.${name}`, { round: earlier }),
          }))}
        onChange={(value) => choose('sortering', value)}
      />
    </div>
  );
}
