import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PublicUrl } from '../settings/public-url.service';
import { AccountDto, InviteDto, InvitedDto } from './access.dto';
import { AccessService } from './access.service';
import { Roles } from './roles.decorator';

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
  @ApiOkResponse({ type: [AccountDto] })
  async list(): Promise<AccountDto[]> {
    const accounts = await this.access.list();
    return accounts.map(({ id, mail, role, forvaltningKeys }) => ({
      ...{ id, mail, role, forvaltningKeys },
    }));
  }

  /** Makes an account, or gives one other rights, and a link that signs it in. */
  @Post()
  @ApiCreatedResponse({ type: InvitedDto })
  async invite(@Body() { mail, role, forvaltningKeys }: InviteDto): Promise<InvitedDto> {
    return {
      link: this.address.of(`/ind#${await this.access.invite(mail, role, forvaltningKeys)}`),
    };
  }

  /** Removes an account; whoever is signed in by it is signed out at once. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id') id: string): Promise<void> {
    return this.access.remove(id);
  }
}
