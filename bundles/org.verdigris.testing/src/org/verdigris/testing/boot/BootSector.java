package org.verdigris.testing.boot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A first sector that a PC starts: it does something, writes a text to the first serial port, and halts. */
public final class BootSector {

    private static final int SIZE = 512;
    private static final int TEXT_END = 510;
    private static final int ORIGIN = 0x7C00;
    /** cli; xor ax, ax; mov ds, ax; mov ss, ax; mov sp, 7C00h; mov es, ax */
    private static final String BEGINNING = "FA31C08ED88ED0BC007C8EC0";
    /** mov ax, 3; int 10h; mov ax, B800h; mov es, ax; xor di, di; mov cx, 2000; mov ax, 1F20h; cld; rep stosw */
    private static final String BLUE = "B80300CD10B800B88EC031FFB9D007B8201FFCF3AB";
    /** mov ax, 0301h; mov bx, 7C00h; mov cx, 2; mov dx, 80h; int 13h: the sector is written to the one behind it */
    private static final String WRITE = "B80103BB007CB90200BA8000CD13";
    /** mov ax, 0; int 19h would start anew; this asks the keyboard controller to: mov al, FEh; out 64h, al */
    private static final String RESET = "B0FEE664";
    /** lodsb; test al, al; jz +3; out dx, al; jmp -8 */
    private static final String PRINT = "AC84C07403EEEBF8";
    /** hlt; jmp -3 */
    private static final String HALT = "F4EBFD";

    private BootSector() {
    }

    /** Writes the text and halts. */
    public static byte[] printing(String text) {
        return sector("", text, "");
    }

    /** Makes the screen blue, as Windows does when it gives up. */
    public static byte[] blue(String text) {
        return sector(BLUE, text, "");
    }

    /** Writes to its own disk first. */
    public static byte[] writing(String text) {
        return sector(WRITE, text, "");
    }

    /** Starts the PC anew in the end. */
    public static byte[] resetting(String text) {
        return sector("", text, RESET);
    }

    private static byte[] sector(String before, String text, String after) {
        HexFormat hex = HexFormat.of();
        byte[] first = hex.parseHex(BEGINNING + before);
        byte[] rest = hex.parseHex(PRINT + after + HALT);
        int place = ORIGIN + first.length + 6 + rest.length;
        ByteArrayOutputStream sector = new ByteArrayOutputStream();
        sector.writeBytes(first);
        sector.writeBytes(hex.parseHex("BAF803BE")); // mov dx, 3F8h; mov si, the text
        sector.write(place & 0xFF);
        sector.write(place >> 8);
        sector.writeBytes(rest);
        sector.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        if (sector.size() >= TEXT_END) {
            throw new IllegalArgumentException(text);
        }
        byte[] bytes = new byte[SIZE];
        System.arraycopy(sector.toByteArray(), 0, bytes, 0, sector.size());
        bytes[TEXT_END] = 0x55;
        bytes[TEXT_END + 1] = (byte) 0xAA;
        return bytes;
    }
}
