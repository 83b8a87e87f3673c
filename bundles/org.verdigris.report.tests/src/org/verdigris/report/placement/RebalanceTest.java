package org.verdigris.report.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeKey;

class RebalanceTest {
    private static final long GB = Grounds.GB;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static Grounds hosts(int count, long memory) {
        Grounds grounds = new Grounds();
        for (int i = 0; i < count; i++) {
            grounds.host("H" + i, memory, 4, 1000 * GB, 500 * GB);
        }
        return grounds;
    }

    private static Assignment fewest(Landscape landscape, Affinity... rules) {
        return Rebalance.of(landscape, Goal.FEWEST_HOSTS, List.of(rules), LIMIT).orElseThrow();
    }

    /** First fit by falling memory would take three hosts: 6 + 3, 5 + 4 and … is 10 + 10 by hand. */
    @Test
    void twoHostsTakeWhatFillsThemToTheLast() {
        Landscape landscape =
                hosts(4, 10_000).machine("a", "H0", 6000).machine("b", "H1", 5000).machine("c", "H2", 4000)
                        .machine("d", "H3", 3000).machine("e", "H3", 2000).build();
        Assignment found = fewest(landscape);
        assertThat(found.used()).isEqualTo(2);
        assertThat(found.isProven()).isTrue();
        assertWithin(landscape, found);
    }

    @Test
    void machinesStayWhereTheyAreWhereTheyCan() {
        Landscape landscape = hosts(3, 10_000).machine("a", "H0", 5000).machine("b", "H0", 4000)
                .machine("c", "H1", 1000).machine("d", "H2", 8000).machine("e", "H2", 1000).build();
        Assignment found = fewest(landscape);
        assertThat(found.used()).isEqualTo(2);
        assertThat(found.moves()).extracting(Assignment.Move::machine).containsExactly("c");
    }

    @Test
    void aMoveTellsWhereTheFilesGoAndHowManyBytes() {
        Landscape landscape =
                hosts(2, 10_000).machine("a", "H0", 5000).machine("c", "H1", 1024, 7 * GB, Load.NONE).build();
        Assignment.Move move = fewest(landscape, new Affinity.Pinned("a", "H0")).moves().getFirst();
        assertThat(move.from()).contains("H1");
        assertThat(move.to()).isEqualTo("H0");
        assertThat(move.volume()).contains(new VolumeKey("H0", "D:"));
        assertThat(move.bytes()).as("disk and saved state").isEqualTo(8 * GB);
    }

    @Test
    void apartTogetherAndPinnedAreKept() {
        Landscape landscape = hosts(4, 10_000).machine("node1", "H0", 1000).machine("node2", "H1", 1000)
                .machine("web", "H2", 1000).machine("data", "H3", 1000).machine("fax", "H3", 1000).build();
        Assignment found = fewest(landscape, new Affinity.Apart(Set.of("node1", "node2")),
                new Affinity.Together(Set.of("web", "data")), new Affinity.Pinned("fax", "H2"));
        assertThat(found.used()).isEqualTo(2);
        assertThat(found.hosts().get("node1")).isNotEqualTo(found.hosts().get("node2"));
        assertThat(found.hosts().get("web")).isEqualTo(found.hosts().get("data"));
        assertThat(found.hosts().get("fax")).isEqualTo("H2");
    }

    @Test
    void whatCannotBeIsTold() {
        Landscape landscape = hosts(1, 10_000).machine("a", "H0", 6000).machine("b", "H0", 5000).build();
        assertThat(Rebalance.of(landscape, Goal.FEWEST_HOSTS, List.of(), LIMIT)).isEmpty();
        Landscape apart = hosts(1, 10_000).machine("a", "H0", 1).machine("b", "H0", 1).build();
        assertThat(Rebalance.of(apart, Goal.FEWEST_HOSTS, List.of(new Affinity.Apart(Set.of("a", "b"))), LIMIT))
                .isEmpty();
    }

    @Test
    void hostsOfWhichTooLittleIsKnownAreLeftAsTheyAre() {
        Landscape landscape = hosts(2, 10_000).unknownHost("X").machine("a", "H0", 1000).machine("b", "H1", 1000)
                .machine("x", "X", 1000).build();
        Assignment found = fewest(landscape);
        assertThat(found.fixed()).containsExactly("X");
        assertThat(found.hosts()).containsOnlyKeys("a", "b");
    }

    @Test
    void machinesThatAreBusyAtOneHourGoApart() {
        Landscape landscape = hosts(3, 10_000).machine("a", "H0", 100, 0, Grounds.at(9, 300))
                .machine("b", "H0", 100, 0, Grounds.at(9, 300)).machine("c", "H1", 100, 0, Grounds.at(3, 300))
                .machine("d", "H2", 100, 0, Grounds.at(3, 300)).build();
        Assignment found = fewest(landscape);
        assertThat(found.used()).isEqualTo(2);
        assertThat(found.hosts().get("a")).isNotEqualTo(found.hosts().get("b"));
        assertThat(found.hosts().get("c")).isNotEqualTo(found.hosts().get("d"));
    }

    @Test
    void evenMeansThatTheFullestHostIsAsEmptyAsCanBe() {
        Landscape landscape =
                hosts(4, 10_000).machine("a", "H0", 2000).machine("b", "H0", 2000).machine("c", "H0", 2000)
                        .machine("d", "H0", 2000).build();
        Assignment found = Rebalance.of(landscape, Goal.EVEN, List.of(), LIMIT).orElseThrow();
        assertThat(Set.copyOf(found.hosts().values())).hasSize(4);
        assertThat(found.used()).isEqualTo(200);
        assertThat(found.isProven()).isTrue();
        assertThat(found.moves()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverWorseThanFirstFitByFallingSizeAndAlwaysWithinTheLimits(long seed) {
        Random random = new Random(seed);
        Grounds grounds = hosts(20, 8192 + 1024 * random.nextInt(8));
        int count = 20 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            grounds.machine("m" + i, "H" + random.nextInt(20), 256 * (1 + random.nextInt(12)),
                    random.nextInt(60) * GB, Grounds.at(random.nextInt(24), random.nextInt(120)));
        }
        Landscape landscape = grounds.build();
        Assignment found = fewest(landscape);
        assertThat(found.used()).isLessThanOrEqualTo(firstFit(landscape)).isGreaterThanOrEqualTo(found.bound());
        assertThat(found.hosts().keySet()).hasSameSizeAs(landscape.machines());
        assertWithin(landscape, found);
    }

    private static int firstFit(Landscape landscape) {
        Ground ground = Ground.of(landscape);
        Map<String, long[]> left = new HashMap<>();
        for (MachineNeed machine : landscape.machines().stream()
                .sorted(Comparator.comparingLong(MachineNeed::memory).reversed()).toList()) {
            for (HostRoom host : landscape.hosts()) {
                long[] room = left.computeIfAbsent(host.name(), any -> room(ground, host));
                if (takes(ground, room, machine)) {
                    break;
                }
                if (isUntouched(ground, room, host)) {
                    left.remove(host.name());
                }
            }
        }
        return left.size();
    }

    private static long[] room(Ground ground, HostRoom host) {
        long[] room = new long[26];
        room[0] = ground.memory(host);
        room[1] = ground.space(host);
        java.util.Arrays.fill(room, 2, 26, ground.processor(host));
        return room;
    }

    private static boolean isUntouched(Ground ground, long[] room, HostRoom host) {
        return java.util.Arrays.equals(room, room(ground, host));
    }

    private static boolean takes(Ground ground, long[] room, MachineNeed machine) {
        long[] need = new long[26];
        need[0] = ground.memory(machine);
        need[1] = ground.space(machine);
        for (int hour = 0; hour < 24; hour++) {
            need[2 + hour] = ground.processor(machine, hour);
        }
        for (int i = 0; i < need.length; i++) {
            if (need[i] > room[i]) {
                return false;
            }
        }
        for (int i = 0; i < need.length; i++) {
            room[i] -= need[i];
        }
        return true;
    }

    private static void assertWithin(Landscape landscape, Assignment found) {
        Ground ground = Ground.of(landscape);
        Map<String, List<MachineNeed>> by = landscape.machines().stream()
                .collect(Collectors.groupingBy(machine -> found.hosts().get(machine.key())));
        by.forEach((name, machines) -> {
            HostRoom host = landscape.host(name).orElseThrow();
            assertThat(machines.stream().mapToLong(ground::memory).sum()).isLessThanOrEqualTo(ground.memory(host));
            assertThat(machines.stream().mapToLong(ground::space).sum()).isLessThanOrEqualTo(ground.space(host));
            for (int hour = 0; hour < 24; hour++) {
                int at = hour;
                assertThat(machines.stream().mapToLong(machine -> ground.processor(machine, at)).sum())
                        .isLessThanOrEqualTo(ground.processor(host));
            }
        });
    }

    @Test
    void aMachineThatNoSingleVolumeTakesHasNone() {
        Landscape landscape = new Grounds().host("H0", 10_000, 4, 100 * GB, 5 * GB)
                .host("H1", 500, 4, 100 * GB, 50 * GB)
                .machine("kept", "H0", 100, 20 * GB, Load.NONE).machine("big", "H1", 600, 4 * GB, Load.NONE).build();
        Assignment found = fewest(landscape);
        assertThat(found.hosts().get("big")).isEqualTo("H0");
        assertThat(found.moves().getFirst().volume()).isEqualTo(Optional.of(new VolumeKey("H0", "D:")));
        Landscape narrow = new Grounds().host("H0", 10_000, 4, 100 * GB, 3 * GB).host("H1", 500, 4, 100 * GB, 50 * GB)
                .machine("goes", "H0", 400, 20 * GB, Load.NONE).machine("big", "H1", 600, 4 * GB, Load.NONE).build();
        Assignment.Move move = Rebalance
                .of(narrow, Goal.FEWEST_HOSTS, List.of(new Affinity.Pinned("goes", "H1")), LIMIT).orElseThrow().moves()
                .stream().filter(each -> each.machine().equals("big")).findFirst().orElseThrow();
        assertThat(move.volume()).as("it fits only into what the other one leaves").isEmpty();
    }
}
