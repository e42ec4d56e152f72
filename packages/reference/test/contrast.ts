/**
 * Runs in the page: texts whose colour stands out from the background by less than the ratio, with what was measured.
 * Judges every text as if it were small.
 */
export function textBelowContrast(ratio: number): string[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (canvas === null) throw new Error("The browser offers no canvas to read colours with.");

  const channels = (color: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const background = (element: Element): string => {
    const color = getComputedStyle(element).backgroundColor;
    if (channels(color)[3] === 255) return color;
    return element.parentElement === null ? "Canvas" : background(element.parentElement);
  };

  return [...document.querySelectorAll("body *")]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const [darker = 0, lighter = 0] = [
        luminance(getComputedStyle(element).color),
        luminance(background(element)),
      ].sort((a, b) => a - b);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      return contrast < ratio
        ? [`${element.className}: ${element.textContent?.slice(0, 40)} (${contrast.toFixed(2)})`]
        : [];
    });
}
