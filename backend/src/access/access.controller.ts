import { promisify } from 'node:util';
import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { SessionDto, SignInDto } from './access.dto';
import { AccessService } from './access.service';
import { Public, Roles } from './roles.decorator';

@ApiTags('access')
@Controller('session')
export class AccessController {
  constructor(private readonly access: AccessService) {}

  /** Signs in with a one-time link. */
  @Public()
  @Post()
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() body: SignInDto, @Req() request: Request): Promise<SessionDto> {
    const { id, mail, role, forvaltningKeys } = await this.access.signIn(body.token);
    await promisify(request.session.regenerate.bind(request.session))();
    request.session.account = { id, mail, role, forvaltningKeys };
    return { mail, role };
  }

  /** Who is signed in. */
  @Roles('hr', 'directorate', 'forvaltningschef', 'leader')
  @Get()
  @ApiOkResponse({ type: SessionDto })
  current(@Req() request: Request): SessionDto {
    const account = request.session.account!;
    return { mail: account.role === 'leader' ? null : account.mail, role: account.role };
  }

  @Public()
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request): Promise<void> {
    await promisify(request.session.destroy.bind(request.session))();
  }
}
