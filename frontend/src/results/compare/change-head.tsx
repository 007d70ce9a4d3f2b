import type { Change } from '../../api/types';
import { useTexts } from './texts/use-texts';

interface ChangeHeadProps {
  readonly change: Change;
  /** What the rows are. */
  readonly item: string;
}

/** The heading row of a table that holds two rounds beside each other. */
export function ChangeHead({ change, item }: ChangeHeadProps) {
  const { t } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{item}</th>
        <th scope="col" className="number">
          {change.earlier.name}
        </th>
        <th scope="col" className="number">
          {change.later.name}
        </th>
        <th scope="col">{t('compare.change')}</th>
      </tr>
    </thead>
  );
}
