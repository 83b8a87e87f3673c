package org.verdigris.core.history;

import java.util.Arrays;

/** What an inventory knows things of. The codes stand in databases: they are never used anew. */
public enum ThingKind {
    ESTATE(0), HOST(1), VOLUME(2), MACHINE(3), DISK(4), NETWORK(5);

    private final int code;

    ThingKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ThingKind of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind " + code));
    }
}
