import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../i18n/format';
import { OwnCodeNotice } from '../own-key/own-code-notice';
import type { OwnCode } from '../own-key/use-own-code';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';

interface ReceiptStepProps {
  readonly closesOn: string;
  readonly hasUnsent: boolean;
  readonly ownCode: Pick<OwnCode, 'code' | 'isKept' | 'isNeeded'>;
  readonly onToEnd: () => void;
  readonly onForget: () => void;
}

/** That the answer has arrived, how it can be changed, and how to leave no copy on a shared device. */
export function ReceiptStep(props: ReceiptStepProps) {
  const { closesOn, hasUnsent, ownCode, onToEnd, onForget } = props;
  const { texts, language } = useTexts();
  const [isRemoved, setRemoved] = useState(false);
  const removed = useRef<HTMLParagraphElement>(null);
  // The button is gone once it is pressed, so the focus goes to what it did.
  useEffect(() => {
    if (isRemoved) removed.current?.focus();
  }, [isRemoved]);
  const remove = () => {
    onForget();
    setRemoved(true);
  };
  if (isRemoved)
    return (
      <p ref={removed} tabIndex={-1} className="lead">
        {ownCode.isNeeded ? texts.ownKey.removed : texts.receipt.removed}
      </p>
    );
  return (
    <>
      {hasUnsent && (
        <div className="notice">
          <p>{texts.receipt.unsent}</p>
          <button type="button" className="button" onClick={onToEnd}>
            {texts.receipt.toEnd}
          </button>
        </div>
      )}
      <p className="lead">
        {fill(texts.receipt.text, { closesOn: formatDay(closesOn, language) })}
      </p>
      <p>{texts.receipt.next}</p>
      {ownCode.code !== null && <OwnCodeNotice code={ownCode.code} />}
      {!ownCode.isKept && <p className="notice">{texts.ownKey.unkeptSent}</p>}
      <h2>{texts.receipt.copyTitle}</h2>
      <p>{ownCode.isNeeded ? texts.ownKey.copy : texts.receipt.copy}</p>
      <button type="button" className="button secondary" onClick={remove}>
        {texts.receipt.remove}
      </button>
    </>
  );
}
