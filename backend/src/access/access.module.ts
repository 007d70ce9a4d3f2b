import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessController } from './access.controller';
import { AccessRepository } from './access.repository';
import { AccessService } from './access.service';
import { AccountController } from './account.controller';
import { RolesGuard } from './roles.guard';

@Module({
  controllers: [AccessController, AccountController],
  providers: [AccessRepository, AccessService, { provide: APP_GUARD, useClass: RolesGuard }],
  exports: [AccessService],
})
export class AccessModule {}
