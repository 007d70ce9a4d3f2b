import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../problem/problem';
import { PUBLIC_KEY, ROLES_KEY } from './roles.decorator';
import type { SessionRole } from '@ledelsespuls/contracts/lists/organisation/roles';

/** Closed unless an endpoint says who may come in, and changes only from our own pages. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isCrossSite(request)) throw new Problem('cross-site-request');
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_KEY, targets)) return true;
    const account = request.session.account;
    if (!account) throw new Problem('not-signed-in');
    const allowed =
      this.reflector.getAllAndOverride<SessionRole[] | undefined>(ROLES_KEY, targets) ?? [];
    if (!allowed.includes(account.role)) throw new Problem('role-not-allowed');
    return true;
  }
}

/** Browsers say where a request comes from; programs such as curl say nothing. */
function isCrossSite(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return !reads && site !== undefined && site !== 'same-origin' && site !== 'none';
}
