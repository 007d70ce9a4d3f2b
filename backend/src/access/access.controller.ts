import { promisify } from 'node:util';
import { Body, Controller, Delete, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Session } from '@ledelsespuls/contracts/bodies/session';
import type { Request } from 'express';
import { SignInDto } from './access.dto';
import { Answers } from '../problem/answers.decorator';
import { AccessService } from './access.service';
import { Public, Roles } from './roles.decorator';

@ApiTags('access')
@Controller('session')
export class AccessController {
  constructor(private readonly access: AccessService) {}

  /** Signs in with a one-time link. */
  @Public()
  @Post()
  @Answers('POST /api/session')
  async signIn(@Body() body: SignInDto, @Req() request: Request): Promise<Session> {
    const { id, mail, role, forvaltningKeys } = await this.access.signIn(body.token);
    await promisify(request.session.regenerate.bind(request.session))();
    request.session.account = { id, mail, role, forvaltningKeys };
    return { mail, role };
  }

  /** Who is signed in. */
  @Roles('hr', 'directorate', 'forvaltningschef', 'leader')
  @Get()
  @Answers('GET /api/session')
  current(@Req() request: Request): Session {
    const account = request.session.account!;
    return { mail: account.role === 'leader' ? null : account.mail, role: account.role };
  }

  @Public()
  @Delete()
  @Answers('DELETE /api/session')
  async signOut(@Req() request: Request): Promise<void> {
    await promisify(request.session.destroy.bind(request.session))();
  }
}
