import { extname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../../problem/problem';
import { WorkerLimitError, WorkerPool } from '../../../workers/worker-pool.service';
import { importFaultText, type ImportFault } from '../rows/import-fault';
import type { ParsedUpload, Upload } from './parse-upload';
import type { UploadOutcome } from './parse-upload.worker';

const WORKER = join(__dirname, `parse-upload.worker${extname(__filename)}`);

/** Reads what HR uploads, in a thread of its own, so that leaders go on answering whatever the file is. */
@Injectable()
export class UploadReader {
  constructor(private readonly workers: WorkerPool) {}

  /** @throws Problem `import-unreadable` with the places where a file cannot be used */
  async read(upload: Upload): Promise<ParsedUpload> {
    const outcome = await this.workers
      .runAlone<Upload, UploadOutcome>(WORKER, upload)
      .catch((error: unknown) => {
        if (!(error instanceof WorkerLimitError)) throw error;
        return { faults: [tooHeavy(upload)] };
      });
    if ('parsed' in outcome) return outcome.parsed;
    throw new Problem('import-unreadable', {
      faults: (language) => outcome.faults.map((fault) => importFaultText(fault, language)),
    });
  }
}

function tooHeavy({ leaders }: Upload): ImportFault {
  return { code: 'too-heavy', file: leaders.name, line: null, column: null };
}
