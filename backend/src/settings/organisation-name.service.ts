import { Injectable } from '@nestjs/common';

/** The municipality's name, as it stands at the top of the organisation. */
@Injectable()
export class OrganisationName {
  constructor(readonly value: string) {}
}
