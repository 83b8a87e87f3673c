package org.verdigris.disk.raw;

import java.util.Map;
import java.util.Optional;

/**
 * The names behind the codes by which a footer says who wrote it and where.
 *
 * @see "VHD specification 1.0, hard disk footer format, creator application and creator host OS"
 */
public final class Creators {

    private static final Map<String, String> PROGRAMS = Map.of("vpc", "Virtual PC", "vs", "Virtual Server", "win",
            "Windows", "d2v", "Disk2vhd", "vbox", "VirtualBox", "qemu", "QEMU", "qem2", "QEMU", "tap", "XenServer",
            "CTXS", "XenServer", "vdgr", "Verdigris");
    private static final Map<String, String> HOSTS = Map.of("Wi2k", "Windows", "Mac", "Mac OS");

    private Creators() {
    }

    /** The program that a code of four characters stands for. */
    public static Optional<String> program(String code) {
        return Optional.ofNullable(PROGRAMS.get(bare(code)));
    }

    /** The operating system that a code of four characters stands for. */
    public static Optional<String> host(String code) {
        return Optional.ofNullable(HOSTS.get(bare(code)));
    }

    /** Codes are filled up with blanks or with zeros, which are shown as an escape. */
    private static String bare(String code) {
        return code.replace("\\0", "").replace("\0", "").strip();
    }
}
