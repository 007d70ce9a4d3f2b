import { Injectable } from '@nestjs/common';

/** Makes the addresses that people are given. */
@Injectable()
export class PublicUrl {
  constructor(private readonly publicUrl: string) {}

  of(path: string): string {
    return `${this.publicUrl}${path}`;
  }
}
