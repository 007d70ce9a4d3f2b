import { join } from 'node:path';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { getDataSourceToken } from '@nestjs/typeorm';
import express from 'express';
import helmet from 'helmet';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { sessions } from '../access/session.middleware';
import { AppModule } from './app.module';
import { projectFolder } from '../settings/project-folder.repository';
import type { Settings } from '../settings/settings';
import { apiDocument } from './api-document.service';
import { Problem } from '../problem/problem';
import { ProblemFilter } from '../problem/problem.filter';
import { bodyFaults } from '../problem/validate-body';
import { cleanText } from '../problem/clean-text';
import { pages } from './pages.middleware';

/** In bytes: the longest annual answer with all comments fits three times over. */
const LARGEST_BODY = 100 * 1024;

/** The whole program on a migrated database, ready to listen. The tests run this very one. */
export async function createApp(
  settings: Settings,
  secret: string,
  databaseUrl: string,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.for(settings, secret, databaseUrl),
    { abortOnError: false, bodyParser: false, logger: ['error', 'warn'] },
  );
  const secure = settings.publicUrl.startsWith('https:');
  app.disable('x-powered-by');
  // Behind a proxy of one's own, the address of a caller is what the proxy says.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(helmet(securityHeaders(secure)));
  app.use('/api', express.json({ limit: LARGEST_BODY, reviver: cleanText }));
  const managing = app.get<DataSource>(getDataSourceToken('managing'));
  const pool = (managing.driver as unknown as { master: Pool }).master;
  app.use('/api', sessions(pool, secret, secure, app.getHttpServer()));
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: false,
      exceptionFactory: (errors) => new Problem('request-invalid', { faults: bodyFaults(errors) }),
    }),
  );
  let document: string | undefined;
  app.getHttpAdapter().get('/api/openapi.json', (_request: unknown, response: unknown) => {
    // Made for the first who asks: most starts are for people who answer.
    document ??= JSON.stringify(apiDocument(app));
    (response as express.Response).type('application/json').send(document);
  });
  app.use(pages(join(projectFolder(), 'frontend', 'dist')));
  app.enableShutdownHooks([]);
  return app;
}

function securityHeaders(secure: boolean): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // React and the charts set style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
    // The fragment is never sent, but not even the address of a survey goes to another site.
    referrerPolicy: { policy: 'no-referrer' },
  };
}
