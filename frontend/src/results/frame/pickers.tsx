import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { resultsQuery } from '../../api/queries';
import { chosenGroup } from './chosen-group';
import { groupOptions } from './group-options';
import { useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';
import styles from './masthead.module.css';

/** Whose results of which round are shown, on every page of results alike. */
export function Pickers() {
  const { t } = useTexts();
  const { roundKey, groupKey, choose } = useSelection();
  const { data } = useQuery(resultsQuery(roundKey));
  if (!data?.round) return null;
  const { publications, round } = data;
  const { groups } = round.publication;
  return (
    <div className={styles.pickers}>
      {round.publication.round.simulated && (
        <span className={styles.simulated} title={t('simulated')}>
          {t('pickers.simulated')}
        </span>
      )}
      <Picker
        label={t('pickers.group')}
        value={chosenGroup(groups, groupKey)?.key ?? ''}
        options={groupOptions(groups)}
        onChange={(value) => choose('gruppe', value)}
      />
      <Picker
        label={t('pickers.round')}
        value={round.publication.round.key}
        options={publications.map(({ roundKey: value, name }) => ({ value, label: name }))}
        onChange={(value) => choose('runde', value)}
      />
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Picker({ label, value, options, onChange }: PickerProps) {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
