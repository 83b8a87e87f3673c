package org.verdigris.ui.disk.files;

import java.util.HexFormat;

/** Bytes as lines of sixteen: offset, digits, characters. */
final class HexDump {
    private static final int LINE = 16;
    private static final HexFormat DIGITS = HexFormat.of();

    private HexDump() {
    }

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 5);
        for (int at = 0; at < bytes.length; at += LINE) {
            line(text, bytes, at);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, byte[] bytes, int from) {
        text.append(DIGITS.toHexDigits(from)).append("  ");
        for (int i = from; i < from + LINE; i++) {
            text.append(i < bytes.length ? DIGITS.toHexDigits(bytes[i]) : "  ").append(i == from + LINE / 2 - 1 ? "  "
                    : " ");
        }
        text.append(' ');
        for (int i = from; i < Math.min(from + LINE, bytes.length); i++) {
            text.append(bytes[i] >= ' ' && bytes[i] < 0x7F ? (char) bytes[i] : '.');
        }
        text.append('\n');
    }
}
