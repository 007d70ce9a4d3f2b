import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import { chosenGroup } from '../frame/chosen-group';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { CardBody } from './card-body';
import { CardNote } from './card-note';
import { cardsOf } from './cards';
import { useCardFinding } from './use-card-finding';
import { useTexts } from './texts/use-texts';
import styles from './meeting.module.css';

/** One finding a card, for a room full of people: no menus, arrow keys, and a note for whoever speaks. */
export function MeetingPage() {
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey} isPage>
      {(insight) => <Meeting {...insight} />}
    </PublicationLoader>
  );
}

function Meeting(insight: Insight) {
  const { t } = useTexts();
  const { groupKey, carried, cardPlace, searchWith } = useSelection();
  const navigate = useNavigate();
  const { groups, round } = insight.publication;
  const group = chosenGroup(groups, groupKey);
  const cards = group?.status === 'shown' ? cardsOf(insight, group) : [];
  const place = Math.min(Math.max(cardPlace, 1), Math.max(cards.length, 1));
  const card = cards[place - 1];
  const findingOf = useCardFinding(insight);
  const overview = `/resultater${carried}`;
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
      if (event.key === 'Escape') void navigate(overview);
      if (step === undefined || place + step < 1 || place + step > cards.length) return;
      event.preventDefault();
      void navigate(searchWith('kort', String(place + step)), { replace: true });
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  });
  if (!group || group.status === 'withheld' || !card) {
    return (
      <>
        <PageTitle>{t('hiddenGroup', { group: group?.name ?? '' })}</PageTitle>
        <Link to={overview}>{t('meeting.leave')}</Link>
      </>
    );
  }
  return (
    <div className={styles.meeting}>
      <p className={styles.where}>
        {group.name} · {round.name}
        {round.simulated && ` · ${t('pickers.simulated')}`}
      </p>
      <PageTitle>{findingOf(card, group)}</PageTitle>
      <div className={styles.body}>
        <CardBody {...{ card, insight, group }} />
      </div>
      <CardNote {...{ card, group }} />
      <nav className={styles.steps} aria-label={t('meeting.cards')}>
        <Step to={place > 1 ? searchWith('kort', String(place - 1)) : null}>
          {t('meeting.previous')}
        </Step>
        <span>{t('meeting.place', { place, count: cards.length })}</span>
        <Step to={place < cards.length ? searchWith('kort', String(place + 1)) : null}>
          {t('meeting.next')}
        </Step>
        <button
          type="button"
          className="button plain"
          onClick={() => void document.documentElement.requestFullscreen?.()}
        >
          {t('meeting.fullScreen')}
        </button>
        <Link to={overview}>{t('meeting.leave')}</Link>
      </nav>
    </div>
  );
}

interface StepProps {
  /** Null at the end. */
  readonly to: string | null;
  readonly children: string;
}

function Step({ to, children }: StepProps) {
  if (to === null) return <span className={styles.end}>{children}</span>;
  return (
    <Link to={to} replace className="button secondary">
      {children}
    </Link>
  );
}
