import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import { useTexts } from '../texts/use-texts';
import type { OwnCode } from './use-own-code';
import styles from './own-key.module.css';

/** The code of this device, for who wants to change the answer from another one. */
export function OwnCodeNotice({ code }: { readonly code: string }) {
  const { texts } = useTexts();
  return (
    <>
      <h2>{texts.ownKey.title}</h2>
      <p>{texts.ownKey.text}</p>
      <p className={styles.code}>{printCode(code)}</p>
    </>
  );
}

/** Before anything is sent under a code that the browser will not keep. */
export function UnkeptCode({ ownCode }: { readonly ownCode: OwnCode }) {
  const { texts } = useTexts();
  if (ownCode.code === null || ownCode.isKept) return null;
  return (
    <div className="notice">
      <p>{texts.ownKey.unkept}</p>
      <p className={styles.code}>{printCode(ownCode.code)}</p>
    </div>
  );
}
