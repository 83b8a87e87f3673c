package org.verdigris.disk;

/**
 * One of up to eight hints where a differencing disk's parent is.
 *
 * @param code   the platform code, four characters with NUL shown as {@code \0}: {@code W2ru} relative and
 *               {@code W2ku} absolute Windows path, {@code Wi2r} and {@code Wi2k} their deprecated forms,
 *               {@code MacX} file URL, <code>"Mac "</code> alias
 * @param text   the path; of a file URL its path without escapes; empty where there is none that can be read
 * @param offset byte offset of the text in the file, as recorded
 * @param space  bytes reserved for the text
 * @param length bytes of the text, as recorded
 */
public record ParentLocator(String code, String text, long offset, int space, int length) {
}
