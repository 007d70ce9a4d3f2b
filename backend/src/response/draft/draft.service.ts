import { Injectable } from '@nestjs/common';
import { Problem } from '../../problem/problem';
import { LARGEST_DRAFT } from './draft.entity';
import { DraftRepository } from './draft.repository';
import { ResponseService } from '../response.service';

/** Drafts that leaders have chosen to go on with on another device. */
@Injectable()
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly responses: ResponseService,
  ) {}

  /** The bytes under a link, as base64; null where there is no draft. */
  async read(token: string): Promise<string | null> {
    await this.responses.openLink(token);
    const content = await this.drafts.read(this.responses.key('draft', token));
    return content?.toString('base64') ?? null;
  }

  /** @throws Problem where the round has closed, or another device has saved since */
  async save(token: string, content: string, replaces: string | null): Promise<void> {
    const { roundId } = await this.responses.openLink(token);
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > LARGEST_DRAFT) throw new Problem('body-too-large');
    const saved = await this.drafts.save(
      roundId,
      this.responses.key('draft', token),
      bytes,
      replaces === null ? null : Buffer.from(replaces, 'hex'),
    );
    if (saved === null) throw new Problem('round-closed');
    if (!saved) throw new Problem('draft-changed');
  }

  async remove(token: string): Promise<void> {
    await this.responses.openLink(token);
    await this.drafts.remove(this.responses.key('draft', token));
  }
}
