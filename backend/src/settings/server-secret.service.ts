import { Injectable } from '@nestjs/common';

/** Holds the server's secret for those who key something with it. */
@Injectable()
export class ServerSecret {
  constructor(readonly value: string) {}
}
