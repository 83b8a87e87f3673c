package org.verdigris.guest.prepare;

import java.util.Objects;
import java.util.Optional;

/**
 * A registry value that is to be written.
 *
 * @param key    from the root of the hive SYSTEM, such as {@code ControlSet001\Services\aic78xx}; it need not be there
 *               yet
 * @param name   of the value
 * @param type   as Windows' documents call it, such as {@code REG_DWORD}
 * @param before what is there: a text as it is, a number in decimal digits, other bytes in hexadecimal ones, with its
 *               type in front if that is another one; empty if there is no such value
 * @param after  what is to be there, in the same form
 */
public record PlannedValue(String key, String name, String type, Optional<String> before, String after) {

    public PlannedValue {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
