import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashInvitation } from '../../access/token.crypto';
import { BoxKeys } from '../../envelope/box-keys.service';
import { opener, seal, type SealPurpose } from '../../envelope/sealing.crypto';
import { Problem } from '../../problem/problem';
import { LARGEST_DRAFT } from './draft.entity';
import { NewDrafts } from './new-drafts.service';
import { DraftRepository } from './draft.repository';
import type { OpenedLink } from '../response.repository';
import { ResponseService } from '../response.service';
import { ServerSecret } from '../../settings/server-secret.service';

/** Drafts that leaders have chosen to go on with on another device. */
@Injectable()
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly responses: ResponseService,
    private readonly keys: BoxKeys,
    private readonly newDrafts: NewDrafts,
    private readonly secret: ServerSecret,
  ) {}

  /** The bytes under a link or a code, as base64; null where there is no draft. */
  async read(token: string, code: string | null): Promise<string | null> {
    const link = await this.responses.openLink(token);
    const key = this.responses.draftKey(link, token, code);
    const content = key && (await this.drafts.read(key));
    const opened =
      content && link.draftKey ? await this.open(link, link.draftKey, content) : content;
    return opened?.toString('base64') ?? null;
  }

  /** @throws Problem where the round has closed, another device has saved since, or there is no room for a new one */
  async save(
    token: string,
    code: string | null,
    content: string,
    replaces: string | null,
  ): Promise<void> {
    const link = await this.responses.openLink(token);
    const { roundId, draftKey } = link;
    const key = this.responses.draftKey(link, token, code);
    if (key === null) throw new Problem('recovery-code-missing');
    // By a link of the other kind there is one draft at most.
    if (replaces === null && link.editHolder === 'device')
      await this.newDrafts.count(hashInvitation(this.secret.value, token));
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > LARGEST_DRAFT) throw new Problem('body-too-large');
    const saved = await this.drafts.save(
      roundId,
      key,
      draftKey ? await seal(draftKey, draftPurpose(roundId), bytes) : bytes,
      createHash('sha256').update(bytes).digest(),
      replaces === null ? null : Buffer.from(replaces, 'hex'),
    );
    if (saved === null) throw new Problem('round-closed');
    if (saved === 'full') throw new Problem('drafts-full');
    if (!saved) throw new Problem('draft-changed');
  }

  /** Null where the folder of keys has it no longer: the device has its own copy. */
  private async open(
    { roundId }: OpenedLink,
    draftKey: Buffer,
    content: Buffer,
  ): Promise<Buffer | null> {
    const key = await this.keys.find(draftKey);
    return key && (await opener(key))(draftPurpose(roundId), content);
  }

  async remove(token: string, code: string | null): Promise<void> {
    const link = await this.responses.openLink(token);
    const key = this.responses.draftKey(link, token, code);
    if (key) await this.drafts.remove(key);
  }
}

function draftPurpose(roundId: string): SealPurpose {
  return `draft ${roundId}`;
}
