package org.verdigris.disk.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Severity;
import org.verdigris.testing.disk.VhdBuilder;

/** Disks that many tests begin with, and questions that many tests ask. */
final class Disks {

    static final int MIB = 1 << 20;
    static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    static final UUID CHILD = UUID.fromString("a1a2a3a4-b1b2-c1c2-d1d2-e1e2e3e4e5e6");

    private Disks() {
    }

    /** A dynamically expanding disk of 8 MiB with some data in its first and its last block. */
    static VhdBuilder dynamic() {
        return VhdBuilder.dynamic(8 * MIB).id(BASE).sectors(3, pattern(2 * 512, 1))
                .sectors(8 * MIB / 512 - 1, pattern(512, 2));
    }

    /** A child of {@link #dynamic()}, which is expected to be called {@code base.vhd}. */
    static VhdBuilder child() {
        return VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .absoluteLocator("D:\\VMs\\base.vhd").sectors(4, pattern(512, 3));
    }

    static VhdBuilder fixed() {
        return VhdBuilder.fixed(3 * MIB).id(BASE).sectors(5, pattern(512, 4));
    }

    /** Bytes that are nowhere zero and differ with the seed. */
    static byte[] pattern(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ((i * 31 + seed * 101 + i / 512) % 255 + 1);
        }
        return bytes;
    }

    static List<String> rules(Path file) throws IOException {
        return DiskInfo.read(file).flaws().stream().map(Flaw::rule).toList();
    }

    static List<Flaw> errors(Path file) throws IOException {
        return DiskInfo.read(file).flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).toList();
    }

    static byte[] content(Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            return read(chain, 0, (int) chain.size());
        }
    }

    static byte[] read(DiskContent disk, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0x55); // zeros must be written, not left over
        disk.read(ByteBuffer.wrap(bytes), position);
        return bytes;
    }

    static String sha256(DiskContent disk) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(MIB);
        for (long position = 0; position < disk.size(); position += MIB) {
            disk.read(buffer.clear().limit((int) Math.min(MIB, disk.size() - position)), position);
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
