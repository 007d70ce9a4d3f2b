import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account, Invited } from '@ledelsespuls/contracts/bodies/session';
import { PublicUrl } from '../settings/public-url.service';
import { InviteDto } from './access.dto';
import { AccessService } from './access.service';
import { Roles } from './roles.decorator';
import { Answers } from '../problem/answers.decorator';

@ApiTags('access')
@Roles('hr')
@Controller('accounts')
export class AccountController {
  constructor(
    private readonly access: AccessService,
    private readonly address: PublicUrl,
  ) {}

  /** Who may sign in. */
  @Get()
  @Answers('GET /api/accounts')
  async list(): Promise<Account[]> {
    const accounts = await this.access.list();
    return accounts.map(({ id, mail, role, forvaltningKeys }) => ({
      ...{ id, mail, role, forvaltningKeys },
    }));
  }

  /** Makes an account, or gives one other rights, and a link that signs it in. */
  @Post()
  @Answers('POST /api/accounts')
  async invite(@Body() { mail, role, forvaltningKeys }: InviteDto): Promise<Invited> {
    return {
      link: this.address.of(`/ind#${await this.access.invite(mail, role, forvaltningKeys)}`),
    };
  }

  /** Removes an account; whoever is signed in by it is signed out at once. */
  @Delete(':id')
  @Answers('DELETE /api/accounts/{id}')
  remove(@Param('id') id: string): Promise<void> {
    return this.access.remove(id);
  }
}
