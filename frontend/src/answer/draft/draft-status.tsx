import type { OwnCode } from '../own-key/use-own-code';
import { SharedDraftCard } from './shared-draft-card';
import { useTexts } from '../texts/use-texts';
import type { useSharedDraft } from './use-shared-draft';

interface DraftStatusProps {
  readonly isStored: boolean;
  readonly shared: ReturnType<typeof useSharedDraft>;
  readonly isShared: boolean;
  /** The device can keep what is needed to go on with on another one. */
  readonly canShare: boolean;
  readonly ownCode: Pick<OwnCode, 'code' | 'isNeeded'>;
}

/** Where the answers are until they are sent, said on every step with questions. */
export function DraftStatus(props: DraftStatusProps) {
  const { isStored, shared, isShared, canShare, ownCode } = props;
  const { texts } = useTexts();
  const kept = shared.status === 'saved' ? texts.draftShared : texts.draft;
  return (
    <>
      <p className={isStored ? 'quiet' : 'notice'}>{isStored ? kept : texts.unkept}</p>
      {canShare && <SharedDraftCard shared={shared} isOn={isShared} ownCode={ownCode} />}
    </>
  );
}
