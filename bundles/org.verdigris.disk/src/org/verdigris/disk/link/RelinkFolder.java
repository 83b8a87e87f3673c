package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/**
 * Lets every differencing disk below a folder find its parent again that does not find it, if there is exactly one
 * disk with the right id. Which are left out and why is told among the cautions. The first disk is the subject.
 */
public final class RelinkFolder implements Operation {

    private final Path folder;
    private final List<Path> folders;
    private final Surroundings surroundings;

    /**
     * A relinking to come.
     *
     * @param folders where to look for parents, besides the folder itself
     */
    public RelinkFolder(Path folder, List<Path> folders, Surroundings surroundings) {
        this.folder = Objects.requireNonNull(folder);
        this.folders = List.copyOf(folders);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    @Override
    public Plan plan(Progress progress) throws IOException {
        List<Path> all = new ArrayList<>(folders);
        all.addFirst(folder.toAbsolutePath().normalize());
        ParentSearch search = new ParentSearch(all.stream().distinct().toList(), surroundings.mapping());
        List<Step> steps = new ArrayList<>();
        List<Path> parents = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        for (DiskInfo info : search.disks()) {
            if (info.type() == DiskType.DIFFERENCING && isInside(info.file()) && !search.finds(info)) {
                progress.reading(info.file(), 0, info.fileSize());
                try {
                    DiskInfo child = Binding.child(info.file());
                    Binding binding = Binding.of(child, search.parent(child), surroundings);
                    if (!binding.patch().isEmpty()) {
                        parents.add(binding.parent().file());
                        steps.add(binding.patch().step());
                        cautions.addAll(binding.cautions());
                    }
                } catch (CancelledException e) {
                    throw e;
                } catch (RefusedException | DamagedDiskException e) {
                    cautions.add(Messages.text(Messages.Relink_left, info.file(), e.getMessage()));
                }
            }
        }
        Path subject = steps.isEmpty() ? folder : steps.getFirst().file();
        return new Plan(Messages.text(Messages.Relink_folderTitle, folder), subject, steps, cautions,
                parents.stream().distinct().toList());
    }

    private boolean isInside(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }
}
