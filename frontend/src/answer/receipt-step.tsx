import { useState } from 'react';
import { formatDay } from '../i18n/format';
import { removeDraft } from './draft-store';
import { fill, useTexts } from './texts';

interface ReceiptStepProps {
  readonly closesOn: string;
  readonly storeKey: string;
}

/** That the answer has arrived, how it can be changed, and how to leave no copy on a shared device. */
export function ReceiptStep({ closesOn, storeKey }: ReceiptStepProps) {
  const { texts, language } = useTexts();
  const [isRemoved, setRemoved] = useState(false);
  const remove = () => {
    removeDraft(storeKey);
    setRemoved(true);
  };
  return (
    <>
      <p className="lead">
        {fill(texts.receipt.text, { closesOn: formatDay(closesOn, language) })}
      </p>
      <p>{texts.receipt.copy}</p>
      <p role="status">{isRemoved ? texts.receipt.removed : ''}</p>
      {!isRemoved && (
        <button type="button" className="button secondary" onClick={remove}>
          {texts.receipt.remove}
        </button>
      )}
    </>
  );
}
