import type { Questionnaire } from '../../api/types';
import { CommentField } from '../fields/comment-field';
import { StatementField } from '../fields/statement-field';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface ThemeStepProps {
  readonly theme: Questionnaire['themes'][number];
  readonly scale: Questionnaire['scale'];
  /** What words mean in all statements, before the first of them. */
  readonly introduction?: Questionnaire['introduction'];
}

/** One theme: its statements under their subthemes, and its open question. */
export function ThemeStep({ theme, scale, introduction }: ThemeStepProps) {
  const { choose } = useTexts();
  return (
    <>
      {introduction && <p>{choose(introduction)}</p>}
      {theme.subthemes.map((subtheme) => (
        <section key={subtheme.key} className={styles.subtheme}>
          <h2>{choose(subtheme.name)}</h2>
          {subtheme.statements.map((statement) => (
            <StatementField key={statement.key} statement={statement} scale={scale} />
          ))}
        </section>
      ))}
      {theme.comment && <CommentField questionKey={theme.comment.key} text={theme.comment.text} />}
    </>
  );
}
