import { useTexts } from '../texts/use-texts';
import type { useSharedDraft } from './use-shared-draft';
import styles from './draft.module.css';

interface SharedDraftCardProps {
  readonly shared: ReturnType<typeof useSharedDraft>;
  readonly isOn: boolean;
}

/** The leader's own choice to go on with on another device, with what it means. */
export function SharedDraftCard({ shared, isOn }: SharedDraftCardProps) {
  const { texts } = useTexts();
  const { status, turnOn, turnOff } = shared;
  return (
    <details className={styles.elsewhere}>
      <summary>{isOn ? texts.sharedDraft.titleOn : texts.sharedDraft.title}</summary>
      <p>{isOn ? texts.sharedDraft.openThere : texts.sharedDraft.offer}</p>
      {texts.sharedDraft.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button
        type="button"
        className="button secondary"
        onClick={() => (isOn ? void turnOff() : turnOn())}
      >
        {isOn ? texts.sharedDraft.turnOff : texts.sharedDraft.turnOn}
      </button>
      <p role="status" className="outcome">
        {texts.sharedDraft.status[status]}
      </p>
    </details>
  );
}
