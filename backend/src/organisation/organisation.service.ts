import { Injectable } from '@nestjs/common';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import type {
  ChangeUnit,
  Organisation,
  Unit,
} from '@ledelsespuls/contracts/bodies/organisation/organisation';
import { Problem, type FaultsIn } from '../problem/problem';
import { countLeadersBelow } from './count-leaders';
import { asImported, keysById, toUnit } from './as-imported';
import { findNotNested, notNestedText, type NotNested } from './find-not-nested';
import { KOMMUNE_KEY, type ImportedUnit } from './import/imported-organisation';
import { OrganisationRepository } from './organisation.repository';
import type { RosterLeader, RosterUnit } from './roster';
import { SuccessionService } from './succession/succession.service';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisation: OrganisationRepository,
    private readonly successions: SuccessionService,
  ) {}

  /** The day that the roster in use was drawn; null where there is none. */
  rosterDay(): Promise<string | null> {
    return this.organisation.lastImportDay();
  }

  async view(): Promise<Organisation> {
    const { units, leaders } = await this.currentOrganisation();
    const closed = await this.organisation.listClosed();
    return {
      asOf: await this.organisation.lastImportDay(),
      units: [...countLeadersBelow(units, leaders)]
        .sort(byName)
        .map(({ key, name, kind, parentKey, baselineScope, leaders: count }) => ({
          ...{ key, name, kind, parentKey, baselineScope, leaders: count },
        })),
      closedUnits: closed.map(({ key, name, kind, closedOn }) => ({
        ...{ key, name, kind },
        closedOn: closedOn ?? '',
      })),
      leaders: leaders.length,
    };
  }

  async changeUnit(key: string, change: ChangeUnit): Promise<Unit> {
    const { kind, baselineScope } = change;
    if (key === KOMMUNE_KEY) throw new Problem('request-invalid', { faults: kommuneFault });
    const wanted = {
      ...(kind === undefined ? {} : { kind }),
      ...(baselineScope === undefined ? {} : { baselineScope }),
    };
    const { units: before } = asImported(await this.organisation.listCurrent());
    const after = before.map((unit) => (unit.key === key ? { ...unit, ...wanted } : unit));
    const found = findNotNested(after);
    if (kind !== undefined && found.length > 0) throw notNested(found);
    const unit = await this.organisation.changeUnit(key, wanted);
    const { units } = await this.view();
    const changed = unit && units.find((candidate) => candidate.key === key);
    if (!changed) throw new Problem('unit-not-found', { params: { key } });
    return changed;
  }

  /**
   * The organisation as it is now, for a round that opens, with the lineage of each unit and the ids
   * of the confirmed successions that say so.
   */
  async currentOrganisation(): Promise<{
    units: RosterUnit[];
    leaders: RosterLeader[];
    successionIds: readonly string[];
  }> {
    const { units, leaders } = await this.organisation.listCurrent();
    const { ids, predecessorsOf } = await this.successions.confirmed();
    const keyOf = keysById(units);
    return {
      successionIds: ids,
      units: units.map((unit) => {
        const succeeds = predecessorsOf(unit.key);
        return {
          ...toUnit(unit, keyOf),
          baselineScope: unit.baselineScope,
          ...(succeeds.length > 0 ? { succeeds } : {}),
        };
      }),
      leaders: leaders.map(({ id, unitId, layer }) => ({
        id,
        unitKey: keyOf.get(unitId) ?? '',
        layer,
      })),
    };
  }

  /** @throws Problem where groups of a round would share some of their leaders, with the units */
  refuseNotNested(units: readonly RosterUnit[]): void {
    const found = findNotNested(units);
    if (found.length > 0) throw notNested(found);
  }

  /** The names of everybody on the roster, those who have left among them, and of its units. */
  names(): Promise<{ people: string[]; units: string[] }> {
    return this.organisation.listNames();
  }
}

function notNested(found: readonly NotNested<Pick<ImportedUnit, 'name'>>[]): Problem {
  return new Problem('units-not-nested', {
    faults: (language) => found.map((one) => notNestedText(one, language)),
  });
}

const kommuneFault: FaultsIn = (language) => [
  {
    place: KOMMUNE_KEY,
    code: 'kommune-is-fixed',
    message:
      language === 'da'
        ? 'Kommunen selv kan ikke gøres til noget andet.'
        : 'The municipality itself cannot be made into something else.',
  },
];
