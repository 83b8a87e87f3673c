package org.verdigris.model.settings;

/** An element a scan is inside of. */
final class OpenElement {
    final SettingKey.Step step;
    final String type;
    final int line;
    final StringBuilder text = new StringBuilder();
    boolean hasChildren;
    private int length;

    OpenElement(SettingKey.Step step, String type, int line) {
        this.step = step;
        this.type = type;
        this.line = line;
    }

    /** Takes a piece of text; false when the element holds more than any setting can. */
    boolean take(char[] characters, int start, int count) {
        length += count;
        if (hasChildren) {
            text.setLength(0); // text between elements is not a value
        } else {
            text.append(characters, start, count);
        }
        return length <= StructureScan.LONGEST;
    }

    boolean isLeaf() {
        return !hasChildren && (type != null || !text.toString().isBlank());
    }
}
