import { useTexts } from './texts/use-texts';
import styles from './frame.module.css';

interface SectionLinksProps {
  /** Ids of the sections, with what each is called. */
  readonly sections: readonly (readonly [id: string, name: string])[];
}

/** Ways down a long page. */
export function SectionLinks({ sections }: SectionLinksProps) {
  const { t } = useTexts();
  return (
    <nav className={styles.sectionLinks} aria-label={t('sections.label')}>
      <ul>
        {sections.map(([id, name]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(id);
                heading?.scrollIntoView();
                heading?.focus({ preventScroll: true });
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
