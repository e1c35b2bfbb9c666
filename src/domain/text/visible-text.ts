/**
 * What no text may carry into a page, a log or a file unseen: controls, bidirectional overrides, tags, and what is drawn
 * as nothing (fillers, variation selectors, the blank of Braille). A variation selector may stay where it makes an emoji
 * colourful. Line ends and tabs stay.
 */
const invisible =
  /(?<!\p{Extended_Pictographic})\u{FE0F}|[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\p{Noncharacter_Code_Point}]--[\u{FE0F}\n\r\t]]/gv;

/** A text with each invisible character written out, as `\u{202e}`. */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
