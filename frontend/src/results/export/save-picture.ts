import { saveFile } from '../../ui/save-file';
import type { Picture } from './picture';

/** Pixels of a PNG for each of the picture's own, so that it is sharp on a projector. */
const SCALE = 2;

export type PictureFormat = 'svg' | 'png';

/** Hands the reader a picture as a file. */
export async function savePicture(
  { svg, width, height }: Picture,
  format: PictureFormat,
  name: string,
): Promise<void> {
  const file =
    format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, width, height);
  saveFile(file, `${name}.${format}`);
}

async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((settle, fail) => {
    canvas.toBlob((png) => {
      if (png) settle(png);
      else fail(new Error('The browser made no picture of the canvas'));
    }, 'image/png');
  });
}
