package org.verdigris.guest.tests.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.LinuxSystem;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.windows.FatDisk;

/** Linux, disks without a system, and disks that nobody can read. */
final class OtherGuestsTest {

    @TempDir
    private Path folder;

    private GuestReport identify() throws IOException {
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        Files.createDirectories(folder.resolve("root/etc"));
        try (GuestDisk disk = GuestDisk.open(FatDisk.make(folder.resolve("disk.img"), 0, folder.resolve("root")),
                PathMapping.none())) {
            return Identification.identify(disk, Progress.none());
        }
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve("root").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private LinuxSystem linux() throws IOException {
        GuestReport report = identify();
        assertThat(report.systems()).hasSize(1);
        return (LinuxSystem) report.systems().getFirst();
    }

    @Test
    void osReleaseTellsOfLinux() throws IOException {
        file("etc/os-release", """
                # a comment
                PRETTY_NAME="Debian GNU/Linux 12 \\"bookworm\\""
                ID=debian
                VERSION_ID='12'
                """);
        file("etc/hostname", "mail\n");
        file("boot/vmlinuz-6.1.0-9-amd64", "kernel");
        file("lib/modules/5.10.0-8-amd64/modules.dep", "");
        LinuxSystem linux = linux();
        assertThat(linux.product().value()).contains("Debian GNU/Linux 12 \"bookworm\"");
        assertThat(linux.id().value()).contains("debian");
        assertThat(linux.version().value()).contains("12");
        assertThat(linux.computerName().value()).contains("mail");
        assertThat(linux.kernels().value().orElseThrow()).containsExactly("5.10.0-8-amd64", "6.1.0-9-amd64");
    }

    @Test
    void beforeThereWasOsReleaseDistributionsHadTheirOwn() throws IOException {
        file("etc/redhat-release", "Red Hat Enterprise Linux AS release 4 (Nahant Update 8)\n");
        LinuxSystem linux = linux();
        assertThat(linux.product().value()).contains("Red Hat Enterprise Linux AS release 4 (Nahant Update 8)");
        assertThat(linux.id().reason().orElseThrow()).contains("ID");
        assertThat(linux.computerName().isKnown()).isFalse();
        assertThat(linux.kernels().isKnown()).isFalse();
    }

    @Test
    void aVolumeOfDataHasNoSystem() throws IOException {
        file("Payroll/2007-06.csv", "data");
        GuestReport report = identify();
        assertThat(report.systems()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(report.volumes()).singleElement()
                .satisfies(volume -> assertThat(volume.free().value().orElseThrow()).isPositive());
    }

    @Test
    void anEmptyDiskIsToldOf() throws IOException {
        try (GuestDisk disk = GuestDisk.of(Path.of("empty.vhd"), new BytesContent(ByteBuffer.allocate(1 << 20)))) {
            GuestReport report = Identification.identify(disk, Progress.none());
            assertThat(report.volumes()).isEmpty();
            assertThat(report.systems()).isEmpty();
            assertThat(report.notes()).singleElement().asString().contains("no partition");
        }
    }

    @Test
    void anEncryptedVolumeIsAbsentWithItsReason() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 20);
        bytes.put(0, new byte[] {(byte) 0xEB, 0x58, (byte) 0x90, '-', 'F', 'V', 'E', '-', 'F', 'S', '-'});
        bytes.putShort(510, (short) 0x55AA);
        try (GuestDisk disk = GuestDisk.of(Path.of("locked.vhd"), new BytesContent(bytes))) {
            GuestReport report = Identification.identify(disk, Progress.none());
            assertThat(report.systems()).isEmpty();
            assertThat(report.volumes()).singleElement().satisfies(
                    volume -> assertThat(volume.free().reason().orElseThrow()).containsIgnoringCase("encrypted"));
        }
    }
}
