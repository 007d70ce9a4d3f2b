import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  FindingNow,
  LexiconBasis,
  PublishedGroup,
  Statement,
} from '../../api/types';
import { describeMethod } from './describe-method';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './method.module.css';

interface MethodNoteProps {
  readonly item: ComparedItem;
  readonly cell: ComparedCell;
  readonly group: PublishedGroup;
  readonly comparison: Comparison;
  readonly statement?: Statement;
  /** What has become of the finding that it is held against. */
  readonly now?: FindingNow | undefined;
  /** What its verdict rests on. */
  readonly lexicon?: LexiconBasis | undefined;
  /** What the figure is of, for those who hear the page. */
  readonly of: string;
  /** What the address points to: it stands open and visible. */
  readonly isTarget?: boolean;
}

/** How the figure was worked out, with its own numbers filled in; nothing where nothing is shown. */
export function MethodNote({ of, cell, group, isTarget = false, ...input }: MethodNoteProps) {
  const { t, language, say } = useTexts();
  const { search } = useSelection();
  const note = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isTarget) note.current?.scrollIntoView({ block: 'center' });
  }, [isTarget]);
  if (cell.status === 'withheld' || group.status === 'withheld') return null;
  return (
    <details className={styles.method} ref={note} open={isTarget}>
      <summary>
        {t('method.title')}
        <span className="visually-hidden"> {of}</span>
      </summary>
      <p className="quiet">
        {say(describeMethod({ ...input, cell, group, language }))}{' '}
        <Link to={`/metode${search}`}>{t('method.more')}</Link>
      </p>
    </details>
  );
}
