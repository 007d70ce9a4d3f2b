import { ChoiceLinks } from '../frame/choice-links';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';

/** The parts of a subtheme's page, by their names in the address; the first is what a reader gets who chose none. */
export const TABS = [
  'udsagn',
  'grupper',
  'udvikling',
  'delt-op',
  'rapporten',
  'kommentarer',
  'filer',
] as const;
export type Tab = (typeof TABS)[number];

/** The part that the address asks for, be it by its name or by a choice that is made within it. */
export function useTab(): Tab {
  const { tabKey, breakdownKey, trendKey } = useSelection();
  const chosen = TABS.find((tab) => tab === tabKey);
  return chosen ?? (breakdownKey ? 'delt-op' : trendKey ? 'udvikling' : 'udsagn');
}

interface SubthemeTabsProps {
  readonly tabs: readonly Tab[];
  readonly current: Tab;
}

export function SubthemeTabs({ tabs, current }: SubthemeTabsProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  return (
    <ChoiceLinks
      kind="tabs"
      label={t('tabs.label')}
      options={tabs.map((key) => ({
        ...{ key, name: t(`tabs.${key}`), address: searchWith('fane', key) },
      }))}
      chosen={current}
    />
  );
}
