import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { organisationQuery } from '../../api/queries';
import type { Organisation, Succession, Unit } from '../../api/types';
import { ProblemNotice } from '../../ui/problem-notice';
import { inTreeOrder } from './unit-tree';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import organisationStyles from './organisation.module.css';

const SCOPES = ['boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'] as const;
const KINDS = ['forvaltning', 'center', 'enhed'] as const;

interface UnitChange {
  readonly unit: Unit;
  readonly kind?: (typeof KINDS)[number];
  readonly baselineScope?: (typeof SCOPES)[number] | null;
}

interface UnitTableProps {
  readonly organisation: Organisation;
  /** Those that HR has confirmed. */
  readonly successions: readonly Succession[];
}

/** The tree of units; a unit's kind and its area of the 2020 report are saved as soon as they are chosen. */
export function UnitTable({ organisation, successions }: UnitTableProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ unit, ...body }: UnitChange) =>
      bodyOf(
        api.PATCH('/api/organisation/units/{key}', { params: { path: { key: unit.key } }, body }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: organisationQuery.queryKey }),
  });
  // Shows a choice while it is being saved.
  const chosen = (unit: Unit): Unit =>
    change.isPending && change.variables.unit.key === unit.key
      ? withChange(unit, change.variables)
      : unit;
  return (
    <>
      <ProblemNotice error={change.error} />
      <p role="status" className="visually-hidden">
        {change.isSuccess ? t('savedName', { name: change.variables.unit.name }) : ''}
      </p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('organisation')}>
        <table>
          <caption className="visually-hidden">{t('organisation')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col" className="number">
                {t('leaders')}
              </th>
              <th scope="col">{t('scope')}</th>
            </tr>
          </thead>
          <tbody>
            {inTreeOrder(organisation.units.map(chosen)).map(({ unit, depth }) => (
              <UnitRow
                key={unit.key}
                unit={unit}
                depth={depth}
                history={successions.filter(({ successor }) => successor.key === unit.key)}
                onChange={(fields) => change.mutate({ unit, ...fields })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function withChange(unit: Unit, { kind, baselineScope }: UnitChange): Unit {
  return {
    ...unit,
    kind: kind ?? unit.kind,
    baselineScope: baselineScope === undefined ? unit.baselineScope : baselineScope,
  };
}

interface UnitRowProps {
  readonly unit: Unit;
  readonly depth: number;
  readonly history: readonly Succession[];
  readonly onChange: (fields: Omit<UnitChange, 'unit'>) => void;
}

function UnitRow({ unit, depth, history, onChange }: UnitRowProps) {
  const { t, day } = useTexts();
  return (
    <tr>
      <th scope="row" className={manageStyles[`depth${Math.min(depth, 3)}`]}>
        {unit.name}
        {history.map(({ id, predecessor, kind, from }) => (
          <small key={id} className={organisationStyles.history}>
            {t(`before.${kind}`, {
              day: day(from),
              name: predecessor.name,
              parent: predecessor.parent,
            })}
          </small>
        ))}
      </th>
      <td>
        {unit.kind === 'kommune' ? (
          t('kinds.kommune')
        ) : (
          <select
            aria-label={`${t('kind')}: ${unit.name}`}
            value={unit.kind}
            onChange={({ target }) => onChange({ kind: KINDS.find((one) => one === target.value) })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className="number">{unit.leaders}</td>
      <td>
        {unit.kind === 'forvaltning' && (
          <select
            aria-label={`${t('scope')}: ${unit.name}`}
            value={unit.baselineScope ?? ''}
            onChange={({ target }) =>
              onChange({ baselineScope: SCOPES.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">{t('scopeNone')}</option>
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`subtheme.scopes.${scope}`)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
