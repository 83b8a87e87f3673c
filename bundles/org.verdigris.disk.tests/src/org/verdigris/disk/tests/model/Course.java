package org.verdigris.disk.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.disk.change.CompactionBatch;
import org.verdigris.disk.link.Relink;
import org.verdigris.disk.link.RelinkFolder;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** One random course of events in a folder, its model beside it. The same seed takes the same course. */
final class Course {

    private static final int SECTOR = 512;
    private static final int MOST_DISKS = 8;

    private final Random random;
    private final Path folder;
    private final Inspection inspection;
    private final Deeds deeds;
    private final List<String> protocol = new ArrayList<>();
    private Model model = Model.empty();
    private int moved;

    Course(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
        this.inspection = new Inspection(folder);
        this.deeds = new Deeds(random, folder);
    }

    /** What was done so far. */
    List<String> protocol() {
        return protocol;
    }

    /** Two disks, and so many events. */
    void run(int events) throws IOException {
        Files.createDirectory(folder.resolve("other"));
        long sectors = 100 + random.nextInt(900);
        lay("c.vhd", sectors);
        lay("other/d.vhd", random.nextBoolean() ? sectors : 1 + random.nextInt(900));
        inspection.assertShows(model);
        for (int i = 0; i < events; i++) {
            step();
            inspection.assertShows(model);
            inspection.assertNothingTemporary();
        }
    }

    private void lay(String name, long sectors) throws IOException {
        boolean fixed = random.nextInt(3) == 0;
        VhdBuilder disk = (fixed ? VhdBuilder.fixed(sectors * SECTOR) : VhdBuilder.dynamic(sectors * SECTOR))
                .id(new UUID(random.nextLong(), random.nextLong())).blockSize(Deeds.blockSize(random));
        if (random.nextBoolean()) {
            disk.windowsLayout();
        }
        Path file = disk.write(folder.resolve(name));
        model = model.with(file, new Known(new byte[(int) sectors * SECTOR], Optional.empty(), fixed));
    }

    private void step() throws IOException {
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> write();
            case 4 -> move();
            case 5 -> compactAll();
            default -> perform(deeds.next(model, model.files().size() < MOST_DISKS));
        }
        if (model.files().size() == MOST_DISKS && random.nextInt(4) == 0) {
            delete();
        }
    }

    private Path leaf() {
        List<Path> leaves = model.files().stream().filter(file -> model.children(file).isEmpty()).toList();
        return leaves.get(random.nextInt(leaves.size()));
    }

    private void write() throws IOException {
        Path leaf = leaf();
        protocol.add("write " + leaf);
        Known disk = model.get(leaf);
        model = model.with(leaf, disk.showing(new Guest(random).write(leaf, disk.content())));
    }

    private void delete() throws IOException {
        Path leaf = leaf();
        protocol.add("delete " + leaf);
        Files.delete(leaf);
        model = model.without(List.of(leaf));
    }

    private void compactAll() throws IOException {
        protocol.add("compact all");
        CompactionBatch batch = new CompactionBatch(List.of(folder), around());
        assertThat(batch.plan(Progress.none())).noneMatch(CompactedDisk::failed);
        assertThat(batch.perform(Volume.local(), random.nextBoolean(), Progress.none()))
                .hasSameSizeAs(model.files()).noneMatch(CompactedDisk::failed);
    }

    /** Somebody moves a disk away from its parent and its children, which then have to find each other again. */
    private void move() throws IOException {
        Path from = model.files().get(random.nextInt(model.files().size()));
        Path to = (random.nextBoolean() ? folder : folder.resolve("other")).resolve("moved" + moved++ + ".vhd");
        boolean all = random.nextBoolean();
        protocol.add("move " + from + " to " + to + (all ? ", relink all" : ", relink each"));
        Files.move(from, to);
        List<Path> orphans = new ArrayList<>(model.children(from));
        Optional<Path> parent = model.get(from).parent();
        model = model.with(to, model.get(from)).handedOver(from, to).without(List.of(from));
        if (all) {
            done(new RelinkFolder(folder, List.of(), around()));
            return;
        }
        if (parent.isPresent()) {
            orphans.addFirst(to);
        }
        for (Path orphan : orphans) {
            Optional<Path> named = random.nextBoolean() ? model.get(orphan).parent() : Optional.empty();
            done(new Relink(orphan, named, List.of(folder), around()));
        }
    }

    private static void done(Operation operation) throws IOException {
        operation.plan(Progress.none()).perform(Volume.local(), Progress.none());
    }

    private Surroundings around() {
        return Surroundings.folders(List.of(folder), PathMapping.none());
    }

    private void perform(Deed deed) throws IOException {
        protocol.add(deed.name() + (deed.legal() ? "" : " (impossible)"));
        Map<String, String> files = Trial.files(folder);
        if (!deed.legal()) {
            assertThatThrownBy(() -> deed.operation().plan(Progress.none())).isInstanceOf(RefusedException.class);
            assertThat(Trial.files(folder)).isEqualTo(files);
            return;
        }
        Plan plan = deed.operation().plan(Progress.none());
        assertThat(Trial.files(folder)).describedAs("planning changes nothing").isEqualTo(files);
        Model before = model;
        Model after = deed.effect().apply(model, plan);
        if (random.nextInt(4) == 0) {
            stop(deed, plan, after);
            return;
        }
        Optional<Undo> undo = plan.perform(Volume.local(), Progress.none());
        model = after;
        assertThat(undo.isPresent()).describedAs("can be taken back").isEqualTo(deed.undoable() && !plan.isEmpty());
        if (undo.isPresent()) {
            inspection.assertShows(after);
            end(undo.get(), before, files);
        }
    }

    private void end(Undo undo, Model before, Map<String, String> files) throws IOException {
        switch (random.nextInt(4)) {
            case 0, 1 -> {
                protocol.add("take it back");
                done(undo);
                assertThat(Trial.files(folder)).isEqualTo(files);
                model = before;
            }
            case 2 -> {
                protocol.add("discard the backup");
                undo.discard(Volume.local());
            }
            default -> protocol.add("keep the backup");
        }
    }

    /** The computer stops in the middle; then the operation is finished, or was not begun and is done again. */
    private void stop(Deed deed, Plan plan, Model after) throws IOException {
        int allowed = random.nextInt(random.nextBoolean() ? 10 : 60);
        FaultyVolume volume = FaultyVolume.stoppingAfter(allowed);
        protocol.add("the computer stops after " + allowed + " steps");
        try {
            plan.perform(random.nextBoolean() ? volume : volume.withoutLinks(), Progress.none());
        } catch (IOException stopped) {
            assertThat(stopped).isNotInstanceOf(RefusedException.class);
        }
        List<Path> pending = Recovery.pending(folder);
        for (Path subject : pending) {
            Recovery.finish(subject, Volume.local());
        }
        for (Path temporary : inspection.temporary()) {
            Files.delete(temporary);
        }
        if (pending.isEmpty() && !inspection.shows(after)) {
            inspection.assertShows(model);
            done(deed.operation());
        }
        model = after;
    }
}
