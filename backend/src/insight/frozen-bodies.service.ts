import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';

/** So many bodies are kept; the one asked for longest ago makes room. */
const MOST_KEPT = 100;

type Encoding = 'br' | 'gzip' | 'identity';

interface FrozenBody {
  readonly etag: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

/**
 * Answers made of publications change only when a round is published or figures of 2020 are imported,
 * so each is made and compressed once. The server keeps no secret in them that a chosen input could
 * stand beside, so compressing them gives nothing away.
 */
@Injectable()
export class FrozenBodies {
  private readonly kept = new Map<string, Promise<FrozenBody>>();

  /**
   * Sends a body, or 304 to a reader who has it.
   * @param key of all that the body is made of, and of who may see it
   */
  async send(
    request: Request,
    response: Response,
    key: string,
    make: () => Promise<object>,
  ): Promise<void> {
    const { etag, bytes } = await this.body(key, make);
    response.set({
      ETag: etag,
      // Shown again only after asking, so that who has signed out sees nothing.
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding, Cookie',
    });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const encoding = (request.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.type('json').send(bytes[encoding]);
  }

  private body(key: string, make: () => Promise<object>): Promise<FrozenBody> {
    const known = this.kept.get(key);
    const body = known ?? freeze(make);
    this.kept.delete(key);
    this.kept.set(key, body);
    if (!known) {
      body.catch(() => this.kept.delete(key));
      for (const oldest of this.kept.keys()) {
        if (this.kept.size <= MOST_KEPT) break;
        this.kept.delete(oldest);
      }
    }
    return body;
  }
}

async function freeze(make: () => Promise<object>): Promise<FrozenBody> {
  const identity = Buffer.from(JSON.stringify(await make()));
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url')}"`;
  return { etag, bytes: { br, gzip: zipped, identity } };
}
