package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code verdigris usages} tells who uses a thing. */
final class UsagesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        SampleEstate.sound(folder);
    }

    @Test
    void theUsersOfADiskAreListedWithTheirPlaces() {
        CommandRun run =
                CommandRun.of("usages", folder.resolve("child.vhd").toString(), folder.toString(), "--no-cache");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("payroll", "Hard disk", "IDE 0:0", folder.resolve("payroll.vmc").toString())
                .doesNotContain("web");
    }

    @Test
    void whatNobodyUsesIsSaidSoAndEndsWithOne() {
        CommandRun run = CommandRun.of("usages", "00-03-FF-99-99-99", folder.toString(), "--no-cache");
        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("Nothing in this estate uses 00-03-FF-99-99-99");
    }

    @Test
    void programsGetTheSameAsJson() {
        CommandRun run = CommandRun.of("usages", SampleEstate.NETWORK_ID, folder.toString(), "--json", "--no-cache");
        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(document.get("kind").getAsString()).isEqualTo("usages");
        assertThat(document.getAsJsonArray("usages")).hasSize(2);
        JsonObject first = document.getAsJsonArray("usages").get(0).getAsJsonObject();
        assertThat(first.get("role").getAsString()).isEqualTo("network");
        assertThat(first.get("user").getAsString()).isEqualTo("payroll");
        assertThat(first.get("place").getAsString()).isEqualTo("Adapter 1");
    }

    @Test
    void withoutAFolderTheUsageIsExplained() {
        assertThat(CommandRun.of("usages", "00-03-FF-99-99-99").code()).isEqualTo(2);
    }
}
