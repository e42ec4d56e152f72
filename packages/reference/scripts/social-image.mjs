// Writes src/theme/social.png, which a link to the site is shown with: three lists that differ, as in the icon. It has no text,
// so it depends on no font. `npm run picture -w @contacts-api/reference`, when the picture is to change; the file is committed.
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const WIDTH = 1200;
const HEIGHT = 630;
/** Indices into the palette. */
const [BLUE, WHITE] = [0, 1];
const PALETTE = Buffer.from("1d5fbfffffff", "hex");

/** Left edge of each list, and the top and height of its rows. */
const LISTS = [
  {
    left: 330,
    rows: [
      [115, 120],
      [255, 60],
      [335, 120],
      [475, 40],
    ],
  },
  {
    left: 530,
    rows: [
      [115, 60],
      [195, 120],
      [335, 120],
      [475, 40],
    ],
  },
  {
    left: 730,
    rows: [
      [115, 120],
      [255, 60],
      [335, 120],
    ],
  },
];
const LIST_WIDTH = 140;

/** @param {number} x @param {number} y */
function colourAt(x, y) {
  const list = LISTS.find(({ left }) => x >= left && x < left + LIST_WIDTH);
  return list?.rows.some(([top, height]) => y >= top && y < top + height) ? WHITE : BLUE;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(WIDTH, 0);
header.writeUInt32BE(HEIGHT, 4);
header.set([8, 3], 8); // a byte a pixel, from a palette
const rows = Array.from({ length: HEIGHT }, (_, y) =>
  Buffer.from([0, ...Array.from({ length: WIDTH }, (_, x) => colourAt(x, y))]),
);
writeFileSync(
  new URL("../src/theme/social.png", import.meta.url),
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("PLTE", PALETTE),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]),
);
