package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Plans for the example estate. */
final class PlanTest {
    @TempDir
    private Path root;
    private Path estate;

    @BeforeEach
    void write() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        estate = root.resolve("estate/Labs.verdigris");
    }

    private CommandRun plan(String what, Object... more) {
        Object[] fixed = {"plan", what, estate, "--no-cache", "--store", root.resolve("inventory.db")};
        return CommandRun.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray());
    }

    @Test
    void hostsAreRatedForAMachineMore() {
        CommandRun run = plan("place", "--memory", "512 MB", "--disk", "20 GB");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList()).hasSize(4);
        assertThat(run.out().lines().toList().get(1)).startsWith("HV-03").contains("\u2605", "space: 28 % left");
        assertThat(run.out()).contains("space: too little");
        CommandRun none = plan("place", "--memory", "64 GB");
        assertThat(none.code()).as("no host has room").isEqualTo(1);
        JsonObject best =
                plan("place", "--memory", "1 GB", "--json").json().getAsJsonArray("hosts").get(0).getAsJsonObject();
        assertThat(best.get("stars").getAsDouble()).isGreaterThan(0);
        assertThat(plan("place", "--memory", "much").error()).contains("\"much\"");
    }

    @Test
    void machinesGoOnFewestHostsWithinDemands() {
        JsonObject plan =
                plan("rebalance", "--apart", "web01,web02", "--pin", "nt4-fax=HV-03", "--seconds", "5", "--json")
                        .json();
        assertThat(plan.get("used").getAsInt()).isEqualTo(2);
        assertThat(plan.get("proven").getAsBoolean()).isTrue();
        assertThat(plan.getAsJsonArray("moves").toString()).doesNotContain("nt4-fax");
        assertThat(plan("rebalance", "--seconds", "5").out()).contains("1 of 3 hosts", "Nothing better exists.");
    }

    @Test
    void demandsThatNameNothingAreTold() {
        assertThat(plan("rebalance", "--pin", "fax").error()).contains("\"fax\"");
        assertThat(plan("rebalance", "--pin", "nt4-fax=HV-99").error()).contains("\"HV-99\"");
        assertThat(plan("rebalance", "--apart", "web01,nobody").error()).contains("\"nobody\"");
    }

    @Test
    void whatWouldBeIfIsTold() {
        CommandRun run = plan("whatif", "--change", "add-host:HV-04,16 GB,8,500 GB", "--change", "move:sql01,HV-04");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Memory left on HV-01 +4096 MB +6176 MB")
                .containsPattern("Free on HV-04 D: +not there +500 GB");
        assertThat(plan("whatif", "--change", "load:1").out()).contains("Nothing would change.");
        assertThat(plan("whatif", "--change", "remove-host:HV-01").out())
                .containsPattern("Memory left on HV-01 .*not there");
    }

    @Test
    void plansOfFilesAreComparedWithEachOther() throws IOException {
        Path one = Files.writeString(root.resolve("one.whatif"), "# one\nmemory:sql01,3 GB\n");
        Path other = Files.writeString(root.resolve("other.whatif"), "memory:sql01,3 GB\nremove-host:HV-02\n");
        assertThat(plan("whatif", "--plan", one.toString(), "--against", one.toString()).out())
                .contains("Nothing would change.");
        assertThat(plan("whatif", "--plan", other.toString(), "--against", one.toString()).out())
                .containsPattern("Memory left on HV-02 .*not there").doesNotContain("Memory left on HV-01");
        Files.writeString(one, "memory:sql01\n");
        CommandRun wrong = plan("whatif", "--plan", one.toString());
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.error()).contains("line 1: \"memory:sql01\" is no change");
        assertThat(plan("whatif", "--change", "add-host:HV-01,1 GB,1,1 GB").error())
                .contains("\"HV-01\" is there already");
        assertThat(plan("whatif").code()).isEqualTo(2);
    }

    @Test
    void differencesAreWrittenAsJson() {
        JsonObject first = JsonParser.parseString(plan("whatif", "--change", "memory:sql01,1 GB", "--json").out())
                .getAsJsonObject().getAsJsonArray("differences").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("figure").getAsString().equals("memoryLeftMegabytes")).findFirst()
                .orElseThrow();
        assertThat(first.get("thing").getAsString()).isEqualTo("HV-01");
        assertThat(first.get("after").getAsDouble() - first.get("before").getAsDouble()).isEqualTo(1024);
    }

    @Test
    void changesThatAreNoneAreTold() {
        assertThat(plan("whatif", "--change", "explode:HV-01").error()).contains("\"explode:HV-01\"", "add-host:");
        assertThat(plan("whatif", "--change", "load:much").code()).isEqualTo(2);
        CommandRun run = plan("whatif", "--change", "move:nobody,HV-01");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("\"nobody\"");
    }
}
