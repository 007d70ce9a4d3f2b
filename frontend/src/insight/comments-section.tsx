import type { Publication, PublishedGroup } from '../api/types';
import { useTexts } from './use-texts';

interface CommentsSectionProps {
  readonly publication: Publication;
  /** The open question that they answer; undefined where none was asked. */
  readonly questionKey: string | undefined;
  /** The theme, or where in the survey it was asked. */
  readonly name: string;
  readonly group: PublishedGroup;
}

type CommentList = NonNullable<Publication['comments']>[string][string];

/**
 * What leaders wrote in their own words, in the group chosen. Nothing where it was not asked, in a
 * center, and in rounds from before comments were published.
 */
export function CommentsSection({ publication, questionKey, name, group }: CommentsSectionProps) {
  const { t } = useTexts();
  const list = publication.comments?.[questionKey ?? '']?.[group.key];
  if (!list) return null;
  return (
    <>
      <h2>{t('comments.title', { name, group: group.name })}</h2>
      <Comments list={list} group={group} />
    </>
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
      <ul className="comments" lang="da">
        {list.texts.map((text, place) => (
          <li key={place}>{text}</li>
        ))}
      </ul>
    </>
  );
}
