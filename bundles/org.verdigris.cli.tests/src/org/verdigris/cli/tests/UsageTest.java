package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls the command wrongly reads one sentence and where to read more. */
final class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | Say what to do, for example "verdigris scan FOLDER" | verdigris
            frobnicate | There is no command "frobnicate" | verdigris
            scan | Something is missing: PATH | verdigris scan
            scan x --jsn | There is no "--jsn", but there is "--json" | verdigris scan
            scan --xyzzy | There is no option "--xyzzy" | verdigris scan
            scan x --json --brief | Only one of --json, --brief, --problems and --quiet can be \
            given | verdigris scan
            scan x -b -q | Only one of --json, --brief, --problems and --quiet can be given | verdigris scan
            show | Something is missing: FILE | verdigris show
            show a b | There is one argument too many, "b" | verdigris show
            vmc | Say what to do with the settings: get, list, set or compare | verdigris vmc
            vmc rename | There is no command "rename" | verdigris vmc
            vmc get x.vmc | Something is missing: KEY | verdigris vmc get
            vmc set x.vmc a/b | Something is missing: VALUE | verdigris vmc set
            disk create | Something is missing: FILE | verdigris disk create
            disk create a.vhd | Something is missing: SIZE | verdigris disk create
            disk create a.vhd 3X | "3X" is no size: write a number of bytes, or one with K, M, G or T behind it, \
            as in 16G | verdigris disk create
            disk create a.vhd 2041G | A disk of this size is not possible: it has 1 byte to 2040 \
            GB | verdigris disk create
            disk create a.vhd 20K --chs | A disk of this size is not possible: it has 34,816 bytes to 2040 \
            GB | verdigris disk create
            disk create a.vhd 3M --chs --exact-size | Only one of --exact-size and --chs can be \
            given | verdigris disk create
            disk create a.vhd 3M --type sparse | There is no type "sparse": a disk is dynamic, fixed or \
            differencing | verdigris disk create
            disk create a.vhd 3M --parent b.vhd | A differencing disk has the size, geometry and blocks of its \
            parent, so leave SIZE, --block-size, --chs and --exact-size away | verdigris disk create
            disk create a.vhd 3M --block-size 3K | Blocks of 3,072 bytes are not possible: a block has a power of \
            two from 4K to 1G | verdigris disk create
            disk convert a.vhd | Something is missing: TARGET | verdigris disk convert
            disk convert a b --to vdi | There is no format "vdi": a disk becomes raw, fixed or \
            dynamic | verdigris disk convert
            completion | Something is missing: SHELL | verdigris completion
            completion fish | There is no completion for the shell "fish": bash and zsh are \
            supported | verdigris completion
            vmc set x a/b 1 --type float | There is no type "float": a setting is one of string, integer, \
            boolean, bytes | verdigris vmc set
            """)
    void wrongUsageIsToldInOneSentence(String arguments, String reason, String command) {
        CommandRun run = CommandRun.of(arguments.isEmpty() ? new Object[0] : (Object[]) arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).isEqualTo(
                "verdigris: " + reason + "; \"" + command + " --help\" explains the command.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"scan x --map", "show x --map"})
    void aMappingWithoutAWindowsFolderIsWrongUsage(String arguments) {
        Stream.of("vms=/mnt", "D:\\VMs", "D:\\VMs=", "\\VMs=/mnt").forEach(mapping -> {
            CommandRun run = CommandRun.of(HelpTest.words(arguments, mapping));
            assertThat(run.code()).as(mapping).isEqualTo(2);
            assertThat(run.error()).startsWith("verdigris: The mapping of \"").contains("--map \"D:\\VMs=/mnt/vms\"");
        });
    }

    @Test
    void aKeyThatIsNoAddressIsWrongUsage() {
        Stream.of("get", "set").forEach(command -> {
            CommandRun run = CommandRun.of("vmc", command, "x.vmc", "hardware//ram_size", "1");
            assertThat(run.code()).isEqualTo(2);
        });
        assertThat(CommandRun.of("vmc", "get", "x.vmc", "hardware//ram_size").error())
                .contains("\"hardware//ram_size\" is not a setting key");
    }

    @Test
    void aTextThatCanBeNoPathIsWrongUsage() {
        CommandRun run = CommandRun.of("show", "a\0b.vhd");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).startsWith("verdigris: \"a\uFFFDb.vhd\" can be no path here (").hasLineCount(1);
    }

    @Test
    void whereInTheProgramItFailedIsShownOnlyWhenAskedFor() {
        assertThat(CommandRun.of("show", "no-such-file.vhd").error()).doesNotContain("\n    at ");
        assertThat(CommandRun.of("show", "no-such-file.vhd", "--debug").error()).contains("NoSuchFileException")
                .contains("\n    at ").endsWith("no-such-file.vhd does not exist; check the spelling of the path.\n");
        assertThat(CommandRun.of("--debug", "scan").error()).contains("MissingParameterException")
                .contains("\n    at ");
    }
}
