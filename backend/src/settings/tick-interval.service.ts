import { Injectable } from '@nestjs/common';

/** How often an instance looks for steps of rounds that are due. */
@Injectable()
export class TickInterval {
  constructor(readonly milliseconds: number) {}
}
