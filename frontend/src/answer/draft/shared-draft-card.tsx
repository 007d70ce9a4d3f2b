import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import type { OwnCode } from '../own-key/use-own-code';
import { useTexts } from '../texts/use-texts';
import type { useSharedDraft } from './use-shared-draft';
import ownKeyStyles from '../own-key/own-key.module.css';
import styles from './draft.module.css';

interface SharedDraftCardProps {
  readonly shared: ReturnType<typeof useSharedDraft>;
  readonly isOn: boolean;
  readonly ownCode: Pick<OwnCode, 'code' | 'isNeeded'>;
}

/** The leader's own choice to go on with on another device, with what it means. */
export function SharedDraftCard({ shared, isOn, ownCode }: SharedDraftCardProps) {
  const { texts } = useTexts();
  const { status, turnOn, turnOff } = shared;
  const words = ownCode.isNeeded ? texts.ownKey.sharedDraft : texts.sharedDraft;
  return (
    <details className={styles.elsewhere}>
      <summary>{isOn ? texts.sharedDraft.titleOn : texts.sharedDraft.title}</summary>
      <p>{isOn ? words.openThere : words.offer}</p>
      {isOn && ownCode.code !== null && (
        <p className={ownKeyStyles.code}>{printCode(ownCode.code)}</p>
      )}
      {words.text.map((text) => (
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
