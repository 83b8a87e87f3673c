package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.volume.SmallVolume;

/** The committed volumes, which need no other program. */
final class SmallVolumeTest {

    static Stream<SmallVolume> volumes() {
        return SmallVolume.all().stream();
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyFileIsAsItWasPutThere(SmallVolume small) throws IOException {
        GuestFileSystem system = FileSystems.open(new BytesContent(ByteBuffer.wrap(small.bytes())));
        assertThat(system.kind().label()).isEqualToIgnoringCase(small.name().split("-")[0]);
        assertThat(system.label().orElseThrow()).isEqualToIgnoringCase("fixture");
        assertThat(system.state().doubts()).isEmpty();
        Map<String, String> tree = new TreeMap<>();
        Seen.all(system).forEach((path, seen) -> {
            if (!path.startsWith("$") && !path.equals("lost+found")) {
                tree.put(path, switch (seen.kind()) {
                    case FOLDER -> "dir";
                    case LINK -> "link";
                    case FILE -> seen.size() + " " + seen.hash();
                });
                seen.streams().forEach((name, hash) -> tree.put(path + ":" + name, hash));
            }
        });
        Map<String, String> expected = new TreeMap<>(small.tree());
        expected.replaceAll((path, what) -> path.contains(":") ? what.substring(what.indexOf(' ') + 1) : what);
        assertThat(Seen.differences(expected, tree)).isEmpty();
    }
}
