import type { AnswerError } from './answer-api';
import { useTexts } from './texts';

/** Why the server did not take the answer. Nothing that was written is lost. */
export function RefusalNotice({ error }: { readonly error: AnswerError }) {
  const { texts } = useTexts();
  const known = Object.entries(texts.odd).find(([key]) => key === error.code)?.[1];
  return (
    <div className="problem">
      <p>
        <strong>{known?.[0] ?? texts.invalid}</strong>
      </p>
      {known && <p>{known[1]}</p>}
      <ul>
        {error.faults.map(({ place, message }) => (
          <li key={place}>
            {place}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
