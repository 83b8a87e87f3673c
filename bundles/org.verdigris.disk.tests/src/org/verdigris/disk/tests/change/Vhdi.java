package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reader of libvhdi, exact where runs of sectors begin and end on multiples of eight. */
final class Vhdi {

    private static final String PROGRAM = """
            import pyvhdi, sys
            chain = []
            for name in reversed(sys.argv[2:]):
                disk = pyvhdi.file()
                disk.open(name)
                if chain:
                    disk.set_parent(chain[-1])
                chain.append(disk)
            with open(sys.argv[1], "wb") as content:
                size = disk.get_media_size()
                for at in range(0, size, 65536):  # larger pieces come back with zeros at their end
                    content.write(disk.read_buffer_at_offset(min(65536, size - at), at))
            """;

    private Vhdi() {
    }

    static void assertReads(Path[] chain, byte[] content, Path folder) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder("/usr/bin/python3", "-c", "import pyvhdi").redirectErrorStream(true).start();
        probe.getInputStream().readAllBytes();
        assumeTrue(probe.waitFor() == 0, "python3-libvhdi is not installed");
        Path result = folder.resolve("content.raw");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", PROGRAM, result.toString()));
        for (Path file : chain) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).describedAs(text).isZero();
        assertThat(Files.readAllBytes(result)).isEqualTo(content);
    }
}
