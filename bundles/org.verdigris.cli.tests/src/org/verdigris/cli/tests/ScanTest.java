package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.vmc.VmcBuilder;

/** {@code verdigris scan} tells what is in folders, in several ways, and whether it is well. */
final class ScanTest {

    @TempDir
    private Path folder;

    @Test
    void aSoundEstateIsToldCompletely() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = scan("--map", "D:\\VMs=" + folder);
        System.err.println(run.out());
        assertThat(run.code()).isZero();
    }

    private CommandRun scan(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "scan";
        arguments[1] = folder;
        arguments[2] = "--no-cache";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(arguments);
    }
}
