import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { LocalisedText } from '../api/types';
import type { Draft } from './draft';
import { findPersonalData } from './personal-data';
import { fill, useTexts } from './texts';

const MAXIMUM_LENGTH = 1000;

/** An open question. What it hints at is worked out here and goes nowhere. */
export function CommentField({
  questionKey,
  text,
}: {
  readonly questionKey: string;
  readonly text: LocalisedText;
}) {
  const { texts, choose } = useTexts();
  const { register, watch } = useFormContext<Draft>();
  const id = useId();
  const name = `comments.${questionKey}` as const;
  const written = watch(name) ?? '';
  const found = findPersonalData(written);
  return (
    <div className="field comment">
      <label htmlFor={id}>{choose(text)}</label>
      <p className="hint" id={`${id}-hint`}>
        {texts.comment.hint}
      </p>
      <textarea
        id={id}
        maxLength={MAXIMUM_LENGTH}
        aria-describedby={`${id}-hint ${id}-left`}
        {...register(name)}
      />
      <p className="quiet" id={`${id}-left`}>
        {fill(texts.comment.left, { left: MAXIMUM_LENGTH - written.length })}
      </p>
      <p className="hint-found" role="status">
        {found && texts.comment[found]}
      </p>
    </div>
  );
}
