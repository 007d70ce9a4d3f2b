import { Module } from '@nestjs/common';
import { DraftController } from './draft.controller';
import { DraftRepository } from './draft.repository';
import { DraftService } from './draft.service';
import { ResponseController } from './response.controller';
import { ResponseRepository } from './response.repository';
import { ResponseService } from './response.service';

@Module({
  controllers: [ResponseController, DraftController],
  providers: [ResponseRepository, ResponseService, DraftRepository, DraftService],
  exports: [ResponseService],
})
export class ResponseModule {}
