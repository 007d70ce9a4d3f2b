import { join } from 'node:path';
import compression from 'compression';
import express, { Router, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** The built pages: the leader's own small one under /svar, the one of readers of words under /ord, and the program for everything else. */
export function pages(folder: string): Router {
  const router = Router();
  // The pages alone: they hold nothing secret that compression could give away.
  router.use(compression());
  const page = (name: string) => (_request: unknown, response: Response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, name));
  };
  router.use(
    '/assets',
    expressStaticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
    }),
  );
  // Also a link in which a mail gateway wrote "#" as "%23": the page finds its token.
  router.get(/^\/svar(?:[/%]|$)/i, page('svar.html'));
  router.get(/^\/ord(?:[/%]|$)/i, page('ord.html'));
  router.use(express.static(folder, { index: false }));
  router.get(/^\/(?!api(?:\/|$)).*/, page('index.html'));
  return router;
}
