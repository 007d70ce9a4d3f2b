import { useQuery } from '@tanstack/react-query';
import { publishedCommentsQuery } from '../../api/queries';
import type { CommentLists, PublishedGroup } from '../../api/types';
import { QueryState } from '../../ui/query-state';
import { useTexts } from './texts/use-texts';
import styles from './frame.module.css';

interface CommentsSectionProps {
  readonly roundKey: string;
  /** The open question that they answer. */
  readonly questionKey: string;
  /** The theme, or where in the survey it was asked. */
  readonly name: string;
  readonly group: PublishedGroup;
}

type CommentList = CommentLists[string];

/**
 * What leaders wrote in their own words, in the group chosen. Nothing in a center, and in rounds from
 * before comments were published.
 */
export function CommentsSection({ roundKey, questionKey, name, group }: CommentsSectionProps) {
  const { t } = useTexts();
  const lists = useQuery(publishedCommentsQuery(roundKey, questionKey));
  return (
    <QueryState query={lists}>
      {({ [group.key]: list }) =>
        list && (
          <>
            <h2>{t('comments.title', { name, group: group.name })}</h2>
            <Comments list={list} group={group} />
          </>
        )
      }
    </QueryState>
  );
}

function Comments({ list, group }: { readonly list: CommentList; readonly group: PublishedGroup }) {
  const { t } = useTexts();
  if (list.status === 'none') return <p className="card">{t('comments.none')}</p>;
  if (list.status === 'withheld') {
    return <p className="card">{t(`comments.withheld.${list.reason}`, { group: group.name })}</p>;
  }
  return (
    <>
      <p className="quiet">{t('comments.note', { count: list.texts.length })}</p>
      <ul className={styles.comments} lang="da">
        {list.texts.map((text, place) => (
          <li key={place}>{text}</li>
        ))}
      </ul>
    </>
  );
}
