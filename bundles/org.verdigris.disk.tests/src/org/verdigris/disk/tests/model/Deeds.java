package org.verdigris.disk.tests.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.Rebase;
import org.verdigris.disk.change.Resize;
import org.verdigris.disk.change.Snapshot;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.SizeRule;

/** Chooses operations on any disk, possible or not, and says what the model makes of them. */
final class Deeds {

    private static final int SECTOR = 512;
    private static final int TRIES = 12;

    private final Random random;
    private final Path folder;
    private int converted;

    Deeds(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
    }

    private Surroundings around() {
        return Surroundings.folders(List.of(folder), PathMapping.none());
    }

    private Path any(Model model) {
        return model.files().get(random.nextInt(model.files().size()));
    }

    /** The next operation; one that makes another disk only if there is room for one. */
    Deed next(Model model, boolean room) {
        return switch (random.nextInt(room ? 12 : 7)) {
            case 0, 1, 2 -> mostlyLegal(() -> merge(model));
            case 3 -> compact(model);
            case 4, 5 -> mostlyLegal(() -> rebase(model));
            case 6 -> mostlyLegal(() -> resize(model));
            case 7 -> convert(model);
            default -> snapshot(model);
        };
    }

    private Deed mostlyLegal(Supplier<Deed> choice) {
        Deed deed = choice.get();
        if (random.nextInt(8) != 0) {
            for (int i = 0; i < TRIES && !deed.legal(); i++) {
                deed = choice.get();
            }
        }
        return deed;
    }

    private Deed snapshot(Model model) {
        Path disk = any(model);
        while (!model.children(disk).isEmpty() && random.nextInt(4) != 0) {
            disk = model.children(disk).getFirst(); // chains are wanted more than trees
        }
        Path parent = disk;
        return new Deed("snapshot " + disk, new Snapshot(parent, Optional.empty(), around()), true, false,
                (before, plan) -> before.with(plan.subject(),
                        new Known(before.get(parent).content(), Optional.of(parent), false)));
    }

    private Deed merge(Model model) {
        Path disk = any(model);
        List<Path> chain = model.chain(disk);
        int into = chain.size() > 2 && random.nextBoolean() ? 2 + random.nextInt(chain.size() - 2) : 1;
        boolean legal = chain.size() > 1;
        for (int i = 1; legal && i <= into; i++) {
            legal = model.children(chain.get(i)).size() == 1;
        }
        Merge.Way way = random.nextBoolean() ? Merge.Way.COPY : Merge.Way.IN_PLACE;
        Optional<Path> ancestor = into == 1 ? Optional.empty() : Optional.of(chain.get(into));
        return new Deed("merge " + disk + " down " + into + " " + way, new Merge(disk, ancestor, way, around()), legal,
                way == Merge.Way.COPY, (before, plan) -> {
                    Path target = chain.get(into);
                    return before.handedOver(disk, target)
                            .with(target, before.get(target).showing(before.get(disk).content()))
                            .without(chain.subList(0, into));
                });
    }

    private Deed compact(Model model) {
        Path disk = any(model);
        return new Deed("compact " + disk, new Compaction(disk, around()), !model.get(disk).fixed(), true,
                (before, plan) -> before);
    }

    private Deed rebase(Model model) {
        Path disk = any(model);
        Path parent = any(model);
        boolean legal = model.get(disk).differencing() && !model.chain(parent).contains(disk)
                && model.get(parent).content().length == model.get(disk).content().length;
        return new Deed("rebase " + disk + " to " + parent, new Rebase(disk, parent, around()), legal, true,
                (before, plan) -> before.with(disk, before.get(disk).above(parent)));
    }

    private Deed resize(Model model) {
        Path disk = any(model);
        byte[] content = model.get(disk).content();
        long sectors = random.nextInt(4) == 0 ? 1 + random.nextInt(content.length / SECTOR)
                : content.length / SECTOR + random.nextInt(random.nextBoolean() ? 5 : 400);
        long size = sectors * SECTOR - random.nextInt(SECTOR);
        int capacity = Math.toIntExact(sectors * SECTOR);
        boolean legal = !model.get(disk).differencing() && model.children(disk).isEmpty();
        for (int i = capacity; legal && i < content.length; i++) {
            legal = content[i] == 0;
        }
        return new Deed("resize " + disk + " to " + size, new Resize(disk, size, around()), legal, true,
                (before, plan) -> before.with(disk, before.get(disk).showing(Arrays.copyOf(content, capacity))));
    }

    private Deed convert(Model model) {
        Path disk = any(model);
        Path target = folder.resolve("flat" + converted++ + ".vhd");
        boolean fixed = random.nextBoolean();
        Conversion.Form form = new Conversion.Form(fixed ? DiskFormat.FIXED : DiskFormat.DYNAMIC,
                random.nextBoolean() ? SizeRule.PLAIN : SizeRule.EXACT, blockSize(random), false);
        return new Deed("convert " + disk + " to " + target + (fixed ? " fixed" : " dynamic"),
                new Conversion(disk, false, target, form, PathMapping.none()), true, false,
                (before, plan) -> before.with(target,
                        new Known(before.get(disk).content(), Optional.empty(), fixed)));
    }

    /** The usual sizes are rare: the files would be too large. */
    static int blockSize(Random random) {
        List<Integer> sizes = new ArrayList<>(List.of(4096, 4096, 4096, 65536, 65536, 65536, 524288));
        if (random.nextInt(8) == 0) {
            sizes = List.of(2 << 20, 4 << 20);
        }
        return sizes.get(random.nextInt(sizes.size()));
    }
}
