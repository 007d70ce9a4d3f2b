import { Module } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { CodeAttempts } from './code-attempts.service';
import { ResponseController } from './response.controller';
import { ResponseRepository } from './response.repository';
import { ResponseService } from './response.service';

@Module({
  controllers: [ResponseController],
  providers: [ResponseRepository, ResponseService, ThrottlerStorageService, CodeAttempts],
  exports: [ResponseService],
})
export class ResponseModule {}
