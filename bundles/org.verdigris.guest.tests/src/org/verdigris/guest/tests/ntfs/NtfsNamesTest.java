package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.ntfs.NtfsVolume;

/** Names: hard links, those for DOS, letters in either case. */
final class NtfsNamesTest {

    private static final int SPACE = 16 + 65;

    private NtfsSurgery surgery;

    @BeforeEach
    void takeAVolume() throws IOException {
        surgery = new NtfsSurgery();
    }

    private static List<GuestFile> all(NtfsVolume volume) throws IOException {
        return volume.list(volume.root()).files();
    }

    @Test
    void hardLinksAreFilesOfTheirOwnWithOneId() throws IOException {
        List<GuestFile> links = all(surgery.open()).stream()
                .filter(file -> file.name().equals("short.txt") || file.name().equals("another name")).toList();
        assertThat(links).hasSize(2).extracting(GuestFile::id).containsOnly(links.getFirst().id());
    }

    @Test
    void aNameForDosIsTheShortNameOfTheOtherOne() throws IOException {
        surgery.changeEntry("short.txt", entry -> entry.put(SPACE, (byte) 2));
        surgery.changeEntry("another name", entry -> entry.put(SPACE, (byte) 1));
        NtfsVolume volume = surgery.open();
        assertThat(all(volume)).extracting(GuestFile::name).contains("another name").doesNotContain("short.txt");
        GuestFile found = volume.find("SHORT.txt").orElseThrow();
        assertThat(found.name()).isEqualTo("another name");
        assertThat(found.shortName()).contains("short.txt");
    }

    @Test
    void aNameForDosAloneIsTheName() throws IOException {
        surgery.changeEntry("one", entry -> entry.put(SPACE, (byte) 2));
        assertThat(surgery.open().find("ONE")).map(GuestFile::name).contains("one");
    }

    @Test
    void lettersMatchInEitherCaseByTheVolumesOwnTable() throws IOException {
        NtfsVolume volume = surgery.open();
        assertThat(volume.find("GRÜßE AUS KÖLN.TXT")).map(GuestFile::name).contains("Grüße aus Köln.txt");
        assertThat(volume.find("\\DEEP\\A\\B\\C\\D\\E\\F\\BOTTOM")).isPresent();
        assertThat(volume.find("deep/nothing")).isEmpty();
    }

    @Test
    void withoutThatTableJavasRulesServe() throws IOException {
        surgery.tear(NtfsSurgery.recordAt(10));
        assertThat(surgery.open().find("GRÜßE AUS KÖLN.TXT")).isPresent();
    }

    @Test
    void theRootDoesNotHoldItself() throws IOException {
        assertThat(all(surgery.open())).extracting(GuestFile::name).doesNotContain(".").contains("$MFT", "$Extend");
    }

    @Test
    void aJunctionIsALinkWithItsTarget() throws IOException {
        GuestFile junction = surgery.open().find("junction").orElseThrow();
        assertThat(junction.kind()).isEqualTo(GuestFile.Kind.LINK);
        assertThat(junction.target()).map(target -> target.startsWith("\\??\\")).isEqualTo(Optional.of(false));
    }
}
