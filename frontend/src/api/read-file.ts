import { UnreadableFileError } from './client';

/**
 * The chosen file as it is now. A browser refuses to send a file that was saved again after it was
 * chosen and calls that a lost connection; read beforehand, it can be told apart.
 * @throws UnreadableFileError if the file has changed or gone since it was chosen
 */
export async function readFile(file: File): Promise<File> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch {
    throw new UnreadableFileError();
  }
}
