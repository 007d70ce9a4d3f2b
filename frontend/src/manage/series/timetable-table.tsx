import type { Occurrence } from '../../api/types';
import { useTexts } from './texts/use-texts';

type Step = Occurrence['steps'][number];

/** When each step of a round comes, and what became of it. */
export function TimetableTable({ steps }: { readonly steps: readonly Step[] }) {
  const { t, moment } = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('steps.title')}>
      <table>
        <caption>{t('steps.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('steps.step')}</th>
            <th scope="col">{t('steps.when')}</th>
            <th scope="col">{t('steps.state')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.step}>
              <th scope="row">{t(`steps.${step.step}`)}</th>
              <td>
                {step.step === 'results'
                  ? t('steps.resultsWhen', { moment: moment(step.dueAt) })
                  : moment(step.dueAt)}
              </td>
              <td>
                <Outcome step={step} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcome({ step: { doneAt, outcome, mails } }: { readonly step: Step }) {
  const { t, moment } = useTexts();
  if (doneAt === null || outcome === null) return t('steps.waits');
  if (outcome !== 'done') return t(`steps.${outcome}`);
  return mails === null
    ? t('steps.done', { moment: moment(doneAt) })
    : t('steps.doneMails', { moment: moment(doneAt), count: mails });
}
