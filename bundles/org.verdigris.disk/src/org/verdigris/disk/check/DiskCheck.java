package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.FlawList;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.VhdImage;

/**
 * Applies all rules of the format to disks, together with the parents they lead to. Reads only, and holds no more than
 * the table's block addresses and a few megabytes, whatever the files claim.
 */
public final class DiskCheck {

    private final PathMapping mapping;
    private final boolean deep;
    private final Progress progress;
    private final Map<Path, DiskInfo> infos = new LinkedHashMap<>();
    private final List<CheckedDisk> results = new ArrayList<>();

    private DiskCheck(PathMapping mapping, boolean deep, Progress progress) {
        this.mapping = Objects.requireNonNull(mapping);
        this.deep = deep;
        this.progress = Objects.requireNonNull(progress);
    }

    /**
     * Checks files and folders as one whole: parents, children and duplicates are searched among all of them.
     *
     * @param paths a folder stands for every {@code .vhd} and {@code .vud} file below it
     * @param deep  whether to read all blocks too, for the rules K01 to K06
     * @return one result for each file: those that are no readable disk, those named or found, and then the parents
     *         that these led to
     * @throws NotADiskException     if a named file is no virtual hard disk; inside a folder it is a result
     * @throws CancelledException if the listener wants no more
     * @throws IOException           if a path cannot be read
     */
    public static List<CheckedDisk> run(List<Path> paths, PathMapping mapping, boolean deep, Progress progress)
            throws IOException {
        DiskCheck check = new DiskCheck(mapping, deep, progress);
        for (Path path : paths) {
            check.collect(path);
        }
        return check.results();
    }

    private void collect(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            read(path);
            return;
        }
        Collection<Path> files = DiskFiles.below(path);
        for (Path file : files) {
            try {
                read(file);
            } catch (IOException e) {
                results.add(refused(file, Optional.empty(), List.of(), e));
            }
        }
    }

    private void read(Path file) throws IOException {
        Path identity = FileIdentity.of(file);
        if (infos.containsKey(identity)) {
            return;
        }
        try {
            infos.put(identity, DiskInfo.read(file));
        } catch (DamagedDiskException e) {
            Flaw flaw = new Flaw(e.rule(), Severity.ERROR, e.getMessage(), OptionalLong.empty());
            results.add(new CheckedDisk(file, Optional.empty(), List.of(flaw), Optional.empty(),
                    OptionalLong.empty()));
        }
    }

    private static CheckedDisk refused(Path file, Optional<DiskInfo> info, List<Flaw> flaws, IOException reason) {
        boolean sentence = reason instanceof NotADiskException || reason instanceof DamagedDiskException;
        String text = sentence ? reason.getMessage() : Messages.text(Messages.Check_unreadable, file);
        return new CheckedDisk(file, info, flaws, Optional.of(text), OptionalLong.empty());
    }

    private List<CheckedDisk> results() throws IOException {
        DiskFamily family = new DiskFamily(infos.values(), mapping);
        for (DiskInfo info : family.disks()) {
            FlawList flaws = new FlawList();
            flaws.addAll(info.flaws());
            try {
                new ChainRules(family, info, flaws).check();
                OptionalLong marked = checkBlocks(family, info, flaws);
                results.add(new CheckedDisk(info.file(), Optional.of(info), flaws.all(), Optional.empty(), marked));
            } catch (CancelledException e) {
                throw e;
            } catch (IOException e) {
                results.add(refused(info.file(), Optional.of(info), flaws.all(), e));
            }
        }
        return List.copyOf(results);
    }

    private OptionalLong checkBlocks(DiskFamily family, DiskInfo info, FlawList flaws) throws IOException {
        try (VhdImage image = VhdImage.open(info.file())) {
            Optional<BlockFile> blocks = image.blocks();
            if (blocks.isEmpty()) {
                return OptionalLong.empty();
            }
            BlockOrder order = BlockOrder.of(blocks.get());
            order.firstUnaligned()
                    .ifPresent(place -> flaws.information("B06", place, Messages.B06_unaligned, order.unaligned()));
            order.firstLeak()
                    .ifPresent(place -> flaws.information("B07", place, Messages.B07_unreferenced, order.leaked()));
            return deep ? readBlocks(family, info, blocks.get(), flaws) : OptionalLong.empty();
        }
    }

    private OptionalLong readBlocks(DiskFamily family, DiskInfo info, BlockFile blocks, FlawList flaws)
            throws IOException {
        if (isAmbiguous(flaws)) {
            return OptionalLong.empty();
        }
        Optional<DiskInfo> parent = info.type() == DiskType.DIFFERENCING ? family.parentage(info).parent()
                : Optional.empty();
        if (parent.isEmpty() || flaws.all().stream().anyMatch(flaw -> flaw.rule().equals("C06"))) {
            return readBlocks(info, blocks, Optional.empty(), flaws);
        }
        DiskChain below;
        try {
            below = DiskChain.open(parent.get().file(), mapping);
        } catch (IOException incomplete) { // the parent's own result tells why its content cannot be read
            return readBlocks(info, blocks, Optional.empty(), flaws);
        }
        try (below) {
            return readBlocks(info, blocks, Optional.of(below), flaws);
        }
    }

    private OptionalLong readBlocks(DiskInfo info, BlockFile blocks, Optional<DiskContent> below, FlawList flaws)
            throws IOException {
        BlockReading blockReading = new BlockReading(info, blocks, below, progress);
        blockReading.run();
        blockReading.report(flaws);
        return OptionalLong.of(blockReading.marked());
    }

    /** Blocks that share their place would be read over and over, and say nothing. */
    private static boolean isAmbiguous(FlawList flaws) {
        return flaws.all().stream().anyMatch(flaw -> flaw.rule().equals("B03"));
    }
}
