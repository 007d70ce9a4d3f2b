/** In bytes: a roster of 50,000 leaders fits with room to spare. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** A file of a form, held in memory. */
export interface UploadedFileBytes {
  readonly originalname: string;
  readonly buffer: Buffer;
}
