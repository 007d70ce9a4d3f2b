import type { Publication, PublicationSummary, PublishedGroup } from '../../api/types';
import { SelectField } from '../../ui/select-field';
import { SORTINGS, useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';

interface ChoicesProps {
  readonly publications: readonly PublicationSummary[];
  readonly publication: Publication;
  readonly group: PublishedGroup;
  /** Name of the round before; null where there is none. */
  readonly earlier: string | null;
}

/** What the reader can choose on the overview. */
export function Choices({ publications, publication, group, earlier }: ChoicesProps) {
  const { t } = useTexts();
  const { sorting, choose } = useSelection();
  return (
    <div className="controls">
      {publications.length > 1 && (
        <SelectField
          label={t('overview.round')}
          value={publication.round.key}
          options={publications.map(({ roundKey, name }) => ({ value: roundKey, label: name }))}
          onChange={(value) => choose('runde', value)}
        />
      )}
      <GroupField
        groups={publication.groups}
        group={group}
        onChange={(value) => choose('gruppe', value)}
      />
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

interface GroupFieldProps {
  readonly groups: readonly PublishedGroup[];
  readonly group: PublishedGroup;
  readonly onChange: (key: string) => void;
}

/** Chooses whose figures are shown. */
export function GroupField({ groups, group, onChange }: GroupFieldProps) {
  const { t } = useTexts();
  return (
    <SelectField
      label={t('overview.group')}
      value={group.key}
      options={groups.map((one) => ({ value: one.key, label: groupLabel(one, groups) }))}
      onChange={onChange}
    />
  );
}

/** A center is told apart from another of its name by what it lies in. */
function groupLabel({ name, kind, parentKey }: PublishedGroup, groups: readonly PublishedGroup[]) {
  const parent = groups.find(({ key }) => key === parentKey);
  return kind === 'center' && parent ? `${name} (${parent.name})` : name;
}
