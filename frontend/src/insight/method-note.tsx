import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  PublishedGroup,
  Statement,
} from '../api/types';
import { describeMethod } from './describe-method';
import { useTexts } from './use-texts';

interface MethodNoteProps {
  readonly item: ComparedItem;
  readonly cell: ComparedCell;
  readonly group: PublishedGroup;
  readonly comparison: Comparison;
  readonly statement?: Statement;
  /** What the figure is of, for those who hear the page. */
  readonly of: string;
}

/** How the figure was worked out, with its own numbers filled in; nothing where nothing is shown. */
export function MethodNote({ of, cell, group, ...input }: MethodNoteProps) {
  const { t, language, say } = useTexts();
  if (cell.status === 'withheld' || group.status === 'withheld') return null;
  return (
    <details className="method">
      <summary>
        {t('method.title')}
        <span className="visually-hidden"> {of}</span>
      </summary>
      <p className="quiet">{say(describeMethod({ ...input, cell, group, language }))}</p>
    </details>
  );
}
