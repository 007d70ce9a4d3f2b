import { Global, Module, type DynamicModule } from '@nestjs/common';
import { BoxKeys } from './box-keys.service';
import { KeyStoreRepository } from './key-store.repository';

/** Sealing, and the keys that open; for every room that keeps or reads answers. */
@Global()
@Module({})
export class EnvelopeModule {
  static for(folder: string): DynamicModule {
    return {
      module: EnvelopeModule,
      providers: [{ provide: BoxKeys, useValue: new BoxKeys(new KeyStoreRepository(folder)) }],
      exports: [BoxKeys],
    };
  }
}
