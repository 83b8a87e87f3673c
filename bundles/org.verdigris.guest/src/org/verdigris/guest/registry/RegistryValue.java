package org.verdigris.guest.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A value of a registry key. Its data are read out of the hive when they are asked for. */
public final class RegistryValue {

    private final String name;
    private final int type;
    private final Supplier<byte[]> data;

    /** A value of given data, not out of a hive. */
    public RegistryValue(String name, int type, byte[] data) {
        this(name, type, data.clone()::clone);
    }

    RegistryValue(String name, int type, Supplier<byte[]> data) {
        this.name = name;
        this.type = type;
        this.data = data;
    }

    /** A REG_SZ to set. */
    public static RegistryValue ofText(String name, String text) {
        return new RegistryValue(name, ValueType.SZ.number(), utf16(text + '\0'));
    }

    /** A REG_EXPAND_SZ to set. */
    public static RegistryValue ofExpandable(String name, String text) {
        return new RegistryValue(name, ValueType.EXPAND_SZ.number(), utf16(text + '\0'));
    }

    /** A REG_MULTI_SZ to set. */
    public static RegistryValue ofTexts(String name, List<String> texts) {
        String all = texts.stream().map(text -> text + '\0').collect(Collectors.joining()) + '\0';
        return new RegistryValue(name, ValueType.MULTI_SZ.number(), utf16(all));
    }

    /** A REG_DWORD to set. */
    public static RegistryValue ofNumber(String name, int number) {
        byte[] data = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
        return new RegistryValue(name, ValueType.DWORD.number(), data);
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    /** Its name, in any characters; empty for the default value of its key. */
    public String name() {
        return name;
    }

    /** The number of its type, of which only some have a {@link #kind() name}. */
    public int type() {
        return type;
    }

    /** Its type, unless the number has no name. */
    public Optional<ValueType> kind() {
        return ValueType.of(type);
    }

    /** Its bytes; fewer than it should have, with a warning of its hive, if the hive is damaged. */
    public byte[] data() {
        return data.get();
    }

    private boolean isOf(ValueType... types) {
        return kind().filter(Arrays.asList(types)::contains).isPresent();
    }

    /** The text of a REG_SZ, REG_EXPAND_SZ or REG_LINK up to its NUL or, without one, its end; no other value's. */
    public Optional<String> text() {
        if (!isOf(ValueType.SZ, ValueType.EXPAND_SZ, ValueType.LINK)) {
            return Optional.empty();
        }
        String text = characters();
        int nul = text.indexOf('\0');
        return Optional.of(nul < 0 ? text : text.substring(0, nul));
    }

    /** The texts of a REG_MULTI_SZ, empty ones between others too, or the one text of another value of text. */
    public List<String> texts() {
        if (!isOf(ValueType.MULTI_SZ)) {
            return text().map(List::of).orElse(List.of());
        }
        String texts = withoutNul(withoutNul(characters()));
        return texts.isEmpty() ? List.of() : List.of(texts.split("\0", -1));
    }

    private static String withoutNul(String text) {
        return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    }

    /** An odd byte at the end is no character. */
    private String characters() {
        byte[] bytes = data();
        return new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16LE);
    }

    /**
     * The number of a REG_DWORD or REG_DWORD_BIG_ENDIAN, 0 to 4 294 967 295, or of a REG_QWORD; empty for other types
     * and when it has too few bytes.
     */
    public OptionalLong number() {
        boolean wide = isOf(ValueType.QWORD);
        if (!wide && !isOf(ValueType.DWORD, ValueType.DWORD_BIG_ENDIAN)) {
            return OptionalLong.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(data())
                .order(isOf(ValueType.DWORD_BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < (wide ? Long.BYTES : Integer.BYTES)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(wide ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt()));
    }

    /** Its name, type and size, for people who debug. */
    @Override
    public String toString() {
        return name + ": " + kind().map(ValueType::label).orElse(Integer.toUnsignedString(type));
    }
}
