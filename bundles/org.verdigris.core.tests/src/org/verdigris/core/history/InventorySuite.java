package org.verdigris.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.Progress;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;

/** What an inventory promises, wherever it lies. */
abstract class InventorySuite {
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;
    private static final Instant START = Instant.parse("2007-01-01T03:00:00Z");
    private static final String LABS = "/labs/Labs.verdigris";

    @TempDir
    protected Path folder;
    private String place;

    /** A place where nothing is yet. */
    abstract String newPlace() throws IOException;

    @BeforeEach
    void choose() throws IOException {
        place = newPlace();
    }

    private Inventory open() throws IOException {
        return Inventory.open(InventoryPlace.of(place));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static Estate estate(Map<String, Long> disks) {
        Estate estate = MAKE.createEstate();
        estate.setName("Labs");
        disks.forEach((name, size) -> {
            DiskImage disk = MAKE.createDiskImage();
            disk.setName(name);
            disk.setPath("/labs/" + name);
            disk.setFileSize(size);
            estate.getDisks().add(disk);
        });
        return estate;
    }

    private static Thing disk(String name) {
        return new Thing(ThingKind.DISK, "/labs/" + name, name);
    }

    private long count(String table) throws Exception {
        try (Connection connection = InventoryPlace.of(place).connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void anInventoryWithoutSnapshotsKnowsNoEstate() throws IOException {
        try (Inventory inventory = open()) {
            assertThat(inventory.estates()).isEmpty();
            assertThat(inventory.history(LABS)).isEmpty();
        }
    }

    @Test
    void whatWasRecordedIsThereAfterOpeningAnew() throws IOException {
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 10L)), day(0));
        }
        try (Inventory inventory = open()) {
            assertThat(inventory.estates()).containsExactly(new KnownEstate(LABS, "Labs"));
            Snapshot snapshot = inventory.history(LABS).orElseThrow().snapshots().getFirst();
            assertThat(snapshot.taken()).isEqualTo(day(0));
            assertThat(snapshot.total(Measure.DISKS)).isEqualTo(1);
            assertThat(snapshot.total(Measure.BYTES)).isEqualTo(10);
        }
    }

    @Test
    void onlyDifferencesAreStored() throws Exception {
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 10L, "b.vhd", 20L)), day(0));
            long first = count("fact");
            inventory.record(LABS, estate(Map.of("a.vhd", 10L, "b.vhd", 20L)), day(1));
            assertThat(count("fact")).isEqualTo(first);
            inventory.record(LABS, estate(Map.of("a.vhd", 10L, "b.vhd", 21L)), day(2));
            assertThat(count("fact")).as("the disk and the sum of the estate").isEqualTo(first + 2);
            Series series =
                    inventory.history(LABS).orElseThrow().series(disk("b.vhd"), Measure.FILE_SIZE).orElseThrow();
            assertThat(series.values()).containsExactly(20, 20, 21);
            assertThat(series.moment(2)).isEqualTo(day(2));
        }
    }

    @Test
    void aThingThatGoesAndComesBackHasAGap() throws IOException {
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 10L)), day(0));
            inventory.record(LABS, estate(Map.of()), day(1));
            inventory.record(LABS, estate(Map.of("a.vhd", 10L)), day(2));
            History history = inventory.history(LABS).orElseThrow();
            assertThat(history.series(disk("a.vhd"), Measure.FILE_SIZE).orElseThrow().taken())
                    .containsExactly(day(0).toEpochMilli(), day(2).toEpochMilli());
            assertThat(history.changes(day(0), day(1))).filteredOn(Change::isGone).extracting(Change::thing)
                    .containsExactly(disk("a.vhd"));
            assertThat(history.changes(day(1), day(2))).filteredOn(Change::isNew).extracting(Change::thing)
                    .containsExactly(disk("a.vhd"));
            assertThat(history.changes(day(0), day(2))).isEmpty();
        }
    }

    @Test
    void hostsVolumesAndMachinesAreRemembered() throws IOException {
        Estate estate = estate(Map.of());
        Host host = MAKE.createHost();
        host.setName("HV-01");
        host.setMemory(4096L);
        Volume volume = MAKE.createVolume();
        volume.setName("D:");
        volume.setCapacity(1000L);
        volume.setFree(400L);
        host.getVolumes().add(volume);
        estate.getHosts().add(host);
        VirtualMachine machine = MAKE.createVirtualMachine();
        machine.setName("dc01");
        machine.setPath("/labs/dc01.vmc");
        machine.setMemory(512L);
        machine.setHost(host);
        estate.getMachines().add(machine);
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate, day(0));
            volume.setFree(300L);
            machine.setMemory(768L);
            inventory.record(LABS, estate, day(7));
            History history = inventory.history(LABS).orElseThrow();
            assertThat(history.series(Thing.volume("HV-01", "D:"), Measure.FREE).orElseThrow().values())
                    .containsExactly(400, 300);
            assertThat(
                    history.series(new Thing(ThingKind.MACHINE, "/labs/dc01.vmc", "dc01"), Measure.MEMORY).orElseThrow()
                            .values())
                    .containsExactly(512, 768);
            assertThat(history.changes(day(0), day(7))).extracting(Change::measure, Change::before, Change::after)
                    .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(Measure.FREE, 400L, 300L),
                            org.assertj.core.groups.Tuple.tuple(Measure.MEMORY, 512L, 768L));
        }
    }

    @Test
    void estatesDoNotMix() throws IOException {
        try (Inventory inventory = open()) {
            inventory.record("/one", estate(Map.of("a.vhd", 1L)), day(0));
            inventory.record("/two", estate(Map.of("a.vhd", 2L)), day(0));
            inventory.record("/one", estate(Map.of("a.vhd", 3L)), day(1));
            assertThat(inventory.history("/two").orElseThrow().series(disk("a.vhd"), Measure.FILE_SIZE).orElseThrow()
                    .values()).containsExactly(2);
        }
    }

    @Test
    void aClockThatWasSetBackOrTwoScansAtOnceMakeSnapshotsInOrder() throws IOException {
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 1L)), day(5));
            assertThat(inventory.record(LABS, estate(Map.of("a.vhd", 2L)), day(3))).isEqualTo(day(5).plusMillis(1));
            assertThat(inventory.history(LABS).orElseThrow().series(disk("a.vhd"), Measure.FILE_SIZE).orElseThrow()
                    .values()).containsExactly(1, 2);
        }
    }

    /** A model that keeps every snapshot whole says what the inventory must say. */
    @Test
    void aRandomHistoryIsToldAsItWasAndStaysSoWhenThinned() throws IOException {
        Random random = new Random(11);
        List<Map<String, Long>> truth = new ArrayList<>();
        Map<String, Long> disks = new TreeMap<>();
        try (Inventory inventory = open()) {
            for (int i = 0; i < 120; i++) {
                for (int change = random.nextInt(4); change > 0; change--) {
                    String name = "d" + random.nextInt(12) + ".vhd";
                    if (random.nextInt(4) == 0) {
                        disks.remove(name);
                    } else {
                        disks.put(name, (long) random.nextInt(5));
                    }
                }
                truth.add(new TreeMap<>(disks));
                inventory.record(LABS, estate(disks), day(7 * i));
            }
            assertTold(inventory, truth, 0);
            inventory.keep(new Retention(30, 1, 2));
            int removed = inventory.thin(day(7 * 119 + 1));
            assertThat(removed).isGreaterThan(40);
            assertThat(inventory.history(LABS).orElseThrow().moments()).hasSize(120 - removed);
            assertTold(inventory, truth, 0);
            assertThat(inventory.thin(day(7 * 119 + 1))).as("nothing more").isZero();
        }
    }

    private static void assertTold(Inventory inventory, List<Map<String, Long>> truth, int from) throws IOException {
        History history = inventory.history(LABS).orElseThrow();
        Map<Instant, Map<String, Long>> told = new HashMap<>();
        history.each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> {
            for (int i = 0; i < series.size(); i++) {
                told.computeIfAbsent(series.moment(i), any -> new TreeMap<>()).put(thing.name(), series.values()[i]);
            }
        });
        for (Instant moment : history.moments()) {
            int week = (int) (Duration.between(START, moment).toDays() / 7);
            assertThat(told.getOrDefault(moment, Map.of())).as("snapshot %s", week).isEqualTo(truth.get(week));
        }
    }

    @Test
    void retentionIsRememberedAndNonsenseRefused() throws IOException {
        try (Inventory inventory = open()) {
            assertThat(inventory.retention()).isEqualTo(Retention.USUAL);
            inventory.keep(Retention.parse("10d,1y,3y"));
            inventory.keep(Retention.parse("20d,1y,3y"));
        }
        try (Inventory inventory = open()) {
            assertThat(inventory.retention()).isEqualTo(new Retention(20, 1, 3));
        }
        assertThatThrownBy(() -> Retention.parse("for ever")).isInstanceOf(InventoryException.class)
                .hasMessageContaining("\"for ever\"").hasMessageContaining("90d,2y,10y");
    }

    @Test
    void aLogIsStoredByFiveMinutesHoursAndDaysAndTwiceChangesNothing() throws IOException {
        StringBuilder text =
                new StringBuilder("\"(PDH-CSV 4.0) (UTC)(0)\",\"\\\\HV-01\\Processor(_Total)\\% Processor Time\"\r\n");
        for (int minute = 0; minute < 24 * 60; minute++) {
            text.append("\"03/29/2006 %02d:%02d:00.000\",\"%d\"\r\n".formatted(minute / 60, minute % 60, minute / 60));
        }
        Path log = Files.writeString(folder.resolve("hv-01.csv"), text);
        try (Inventory inventory = open()) {
            assertThat(inventory.load().read("HV-01", log, ZoneOffset.UTC, Progress.none())).isEqualTo(288 + 24 + 1);
            assertThat(inventory.load().read("HV-01", log, ZoneOffset.UTC, Progress.none())).isZero();
            assertThat(inventory.load().subjects()).containsExactly("HV-01");
            String counter = inventory.load().counters("HV-01").getFirst();
            Instant day = Instant.parse("2006-03-29T00:00:00Z");
            List<MeasuredSpan> hours = inventory.load().spans("HV-01", counter, Duration.ofHours(1), day,
                    day.plus(Duration.ofDays(1)));
            assertThat(hours).hasSize(24);
            assertThat(hours.get(13).mean()).isEqualTo(13);
            assertThat(hours.get(13).samples()).isEqualTo(60);
            assertThat(inventory.load().spans("HV-01", counter, Duration.ofDays(1), day, day.plusSeconds(1)).getFirst()
                    .most()).isEqualTo(23);
        }
    }

    @Test
    void anInventoryOfVersionOneIsBroughtToThePresentFormWithAllThatIsInIt() throws Exception {
        Database.open(InventoryPlace.of(place), 1).close();
        try (Connection connection = InventoryPlace.of(place).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO estate (id, place, name) VALUES (1, '" + LABS + "', 'Labs')");
            statement.execute("INSERT INTO snapshot (estate, taken) VALUES (1, " + day(0).toEpochMilli() + ")");
            statement.execute(
                    "INSERT INTO thing (id, estate, kind, place, name) VALUES (1, 1, 4, '/labs/a.vhd', 'a.vhd')");
            statement.execute("INSERT INTO fact (thing, measure, taken, value) VALUES (1, 0, " + day(0).toEpochMilli()
                    + ", 1), (1, 1, " + day(0).toEpochMilli() + ", 77)");
        }
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 78L)), day(1));
            assertThat(inventory.history(LABS).orElseThrow().series(disk("a.vhd"), Measure.FILE_SIZE).orElseThrow()
                    .values()).containsExactly(77, 78);
            inventory.keep(Retention.USUAL);
        }
    }

    @Test
    void whoeverReadsDoesNotHoldUpWhoeverRecords() throws IOException {
        try (Inventory reader = open(); Inventory writer = open()) {
            writer.record(LABS, estate(Map.of("a.vhd", 1L, "b.vhd", 2L)), day(0));
            List<String> read = new ArrayList<>();
            reader.history(LABS).orElseThrow().each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> {
                read.add(thing.name());
                record(writer, day(read.size()));
            });
            assertThat(read).containsExactly("a.vhd", "b.vhd");
            assertThat(reader.history(LABS).orElseThrow().moments()).containsExactly(day(0), day(1), day(2));
        }
    }

    private static void record(Inventory writer, Instant taken) {
        try {
            writer.record(LABS, estate(Map.of("a.vhd", 1L)), taken);
        } catch (InventoryException e) { // it waited for the reader, which waits for it
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aQuestionMayBeAskedWhileAnotherIsAnswered() throws IOException {
        Map<String, Long> disks = new TreeMap<>();
        for (int i = 0; i < 12_000; i++) {
            disks.put("d" + i + ".vhd", (long) i);
        }
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(disks), day(0));
            History history = inventory.history(LABS).orElseThrow();
            List<String> read = new ArrayList<>();
            history.each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> {
                if (read.isEmpty()) {
                    assertThatCode(() -> history.each(ThingKind.ESTATE, Measure.DISKS, (whole, totals) -> read
                            .add(whole.name()))).doesNotThrowAnyException();
                }
                read.add(thing.name());
            });
            assertThat(read).startsWith("Labs").hasSize(1 + disks.size());
        }
    }

    @Test
    void whatWasOnlyThereBetweenTheSnapshotsThatAreKeptHasNoValues() throws IOException {
        try (Inventory inventory = open()) {
            inventory.record(LABS, estate(Map.of("a.vhd", 1L)), day(0));
            inventory.record(LABS, estate(Map.of("a.vhd", 1L, "b.vhd", 2L)), day(1));
            inventory.record(LABS, estate(Map.of("a.vhd", 1L)), day(2));
            inventory.record(LABS, estate(Map.of("a.vhd", 1L)), day(400));
            inventory.keep(new Retention(30, 0, 10));
            inventory.thin(day(400));
            History history = inventory.history(LABS).orElseThrow();
            List<String> told = new ArrayList<>();
            history.each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> told.add(thing.name()));
            assertThat(told).containsExactly("a.vhd");
            assertThat(history.series(disk("b.vhd"), Measure.FILE_SIZE)).isEmpty();
        }
    }

    @Test
    void ofLogsThatOverlapTheFullerSpanCounts() throws IOException {
        Path morning = log("morning.csv", 0, 10 * 60 + 30);
        Path rest = log("rest.csv", 10 * 60 + 20, 24 * 60);
        Instant day = Instant.parse("2006-03-29T00:00:00Z");
        try (Inventory inventory = open()) {
            inventory.load().read("HV-01", rest, ZoneOffset.UTC, Progress.none());
            inventory.load().read("HV-01", morning, ZoneOffset.UTC, Progress.none());
            String counter = inventory.load().counters("HV-01").getFirst();
            List<MeasuredSpan> hours =
                    inventory.load().spans("HV-01", counter, Duration.ofHours(1), day, day.plus(Duration.ofDays(1)));
            assertThat(hours).hasSize(24);
            assertThat(hours.get(10).samples()).as("40 minutes of the rest, 30 of the morning").isEqualTo(40);
            inventory.load().read("HV-01", log("whole.csv", 0, 24 * 60), ZoneOffset.UTC, Progress.none());
            assertThat(inventory.load().spans("HV-01", counter, Duration.ofDays(1), day, day.plusSeconds(1)).getFirst()
                    .samples()).isEqualTo(24 * 60);
        }
    }

    private Path log(String name, int from, int to) throws IOException {
        StringBuilder text =
                new StringBuilder("\"(PDH-CSV 4.0) (UTC)(0)\",\"\\\\HV-01\\Processor(_Total)\\% Processor Time\"\r\n");
        for (int minute = from; minute < to; minute++) {
            text.append("\"03/29/2006 %02d:%02d:00.000\",\"%d\"\r\n".formatted(minute / 60, minute % 60, minute / 60));
        }
        return Files.writeString(folder.resolve(name), text);
    }

    /** Each finds the old form; one brings it to the new one, the others must see that it is done. */
    @Test
    void severalThatOpenAnOldInventoryAtOnceAllGetTheNewOne() throws Exception {
        Database.open(InventoryPlace.of(place), 1).close();
        try (ExecutorService all = Executors.newFixedThreadPool(6)) {
            List<Future<Retention>> opened = all.invokeAll(Collections.nCopies(6, () -> {
                try (Inventory inventory = open()) {
                    return inventory.retention();
                }
            }));
            for (Future<Retention> each : opened) {
                assertThat(each.get()).isEqualTo(Retention.USUAL);
            }
        }
    }

    @Test
    void anInventoryOfVersionTwoKeepsWhatWasMeasured() throws Exception {
        Database.open(InventoryPlace.of(place), 2).close();
        String cpu = "\\\\HV-01\\Processor(_Total)\\% Processor Time";
        try (Connection connection = InventoryPlace.of(place).connect();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO measured (subject, counter, seconds,"
                                + " started, samples, least, mean, high, most) VALUES (?, ?, 3600, ?, 60, 1, 2.5, 4, 5)")) {
            for (String subject : List.of("HV-01", "HV-02")) {
                for (String counter : List.of(cpu, "\\\\HV-01\\Memory\\Pages/sec")) {
                    for (int hour = 0; hour < 3; hour++) {
                        insert.setString(1, subject);
                        insert.setString(2, counter);
                        insert.setLong(3, START.plus(Duration.ofHours(hour)).toEpochMilli());
                        insert.execute();
                    }
                }
            }
        }
        try (Inventory inventory = open()) {
            MeasuredLoad load = inventory.load();
            assertThat(load.subjects()).containsExactly("HV-01", "HV-02");
            assertThat(load.counters("HV-02")).containsExactly("\\\\HV-01\\Memory\\Pages/sec", cpu);
            assertThat(load.spans("HV-02", cpu, Duration.ofHours(1), START, day(1)))
                    .containsExactly(span(0), span(1), span(2));
            assertThat(load.read("HV-02", log("more.csv", 0, 60), ZoneOffset.UTC, Progress.none())).isEqualTo(14);
            assertThat(load.counters("HV-02")).hasSize(2);
        }
    }

    private static MeasuredSpan span(int hour) {
        return new MeasuredSpan(START.plus(Duration.ofHours(hour)), 60, 1, 2.5, 4, 5);
    }

    @Test
    void anInventoryOfANewerVerdigrisIsLeftAlone() throws Exception {
        open().close();
        try (Connection connection = InventoryPlace.of(place).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO inventory_schema (version) VALUES (99)");
        }
        assertThatThrownBy(this::open).isInstanceOf(InventoryException.class).hasMessageContaining("99")
                .hasMessageNotContaining("secret");
    }

    /** Killed in the middle of its work, another process leaves every snapshot that it had finished. */
    @Test
    void aProcessThatIsKilledLosesNoEarlierSnapshot() throws Exception {
        Process child = Child.start(place, 100_000, 3000);
        int said = 0;
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            while (said < 5) {
                assertThat(lines.readLine()).isEqualTo("recorded " + said);
                said++;
            }
            child.destroyForcibly().waitFor();
        }
        try (Inventory inventory = open()) {
            History history = inventory.history("/labs").orElseThrow();
            List<Instant> moments = history.moments();
            assertThat(moments).hasSizeGreaterThanOrEqualTo(said);
            List<Series> all = new ArrayList<>();
            history.each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> all.add(series));
            assertThat(all).hasSize(3000);
            for (Series series : all) {
                assertThat(series.size()).as("no snapshot is there in part").isEqualTo(moments.size());
                assertThat(series.values()[moments.size() - 1]).isEqualTo(1000 + moments.size() - 1);
            }
            inventory.record("/labs", Child.estate(1, 0), Instant.now());
        }
    }

    @Test
    void twoProcessesRecordAtOnce() throws Exception {
        List<Process> children = List.of(Child.start(place, 15, 200), Child.start(place, 15, 200));
        for (Process child : children) {
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor()).as(said).isZero();
            assertThat(said).contains("recorded 14");
        }
        try (Inventory inventory = open()) {
            assertThat(inventory.history("/labs").orElseThrow().moments()).hasSize(30);
        }
    }
}
