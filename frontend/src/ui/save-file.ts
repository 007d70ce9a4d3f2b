/** How long a browser may take to begin writing the file before its content is let go, in milliseconds. */
const KEPT = 60_000;

/** Hands the reader a file to keep. */
export function saveFile(content: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT);
}
