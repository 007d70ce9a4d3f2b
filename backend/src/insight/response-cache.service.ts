import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Sent } from '../problem/sent';

/** So many bodies are kept; the one asked for longest ago makes room. */
const MOST_KEPT = 100;

type Encoding = 'br' | 'gzip' | 'identity';

interface CachedBody {
  readonly etag: string;
  readonly bytes: Readonly<Partial<Record<Encoding, Buffer>> & { identity: Buffer }>;
}

/** A file that readers keep. */
export interface CachedFile {
  readonly type: string;
  readonly name: string;
  readonly make: () => Promise<Buffer>;
}

/**
 * Answers made of publications change only when a round is published, figures of 2020 are imported
 * or a correction of the coding comes into force or goes,
 * so each is made and compressed once. The server keeps no secret in them that a chosen input could
 * stand beside, so compressing them gives nothing away.
 */
@Injectable()
export class ResponseCache {
  private readonly kept = new Map<string, Promise<CachedBody>>();

  /**
   * Sends a body, or 304 to a reader who has it.
   * @param key of all that the body is made of, and of who may see it
   */
  async send<Body extends object>(
    request: Request,
    response: Response,
    key: string,
    make: () => Promise<Body>,
  ): Promise<Sent<Body>> {
    const { etag, bytes } = await this.body(key, async () => {
      return compress(Buffer.from(JSON.stringify(await make())));
    });
    const sent = new Sent<Body>();
    if (isKnown(request, response, etag)) return sent;
    const encoding = (request.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.type('json').send(bytes[encoding]);
    return sent;
  }

  /** Sends a file that is compressed in itself, or 304 to a reader who has it. */
  async sendFile(
    request: Request,
    response: Response,
    key: string,
    file: CachedFile,
  ): Promise<void> {
    const { etag, bytes } = await this.body(key, async () => {
      const identity = await file.make();
      return { etag: etagOf(identity), bytes: { identity } };
    });
    if (isKnown(request, response, etag)) return;
    response.type(file.type).attachment(file.name).send(bytes.identity);
  }

  private body(key: string, make: () => Promise<CachedBody>): Promise<CachedBody> {
    const known = this.kept.get(key);
    const body = known ?? make();
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

async function compress(identity: Buffer): Promise<CachedBody> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  return { etag: etagOf(identity), bytes: { br, gzip: zipped, identity } };
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url')}"`;
}

/** Says what is sent and for how long it may be kept; answers at once a reader who has it. */
function isKnown(request: Request, response: Response, etag: string): boolean {
  response.set({
    ETag: etag,
    // Shown again only after asking, so that who has signed out sees nothing.
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Cookie',
  });
  if (request.fresh) response.status(304).end();
  return request.fresh;
}
