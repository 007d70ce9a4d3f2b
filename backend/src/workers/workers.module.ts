import { Module } from '@nestjs/common';
import { WorkUnderWay } from './work-under-way.service';
import { WorkerPool } from './worker-pool.service';

@Module({ providers: [WorkerPool, WorkUnderWay], exports: [WorkerPool, WorkUnderWay] })
export class WorkersModule {}
