package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/** Lets a differencing disk find its parent again, after one of them was moved or renamed, or find another one. */
public final class Relink implements Operation {

    private final Path child;
    private final Optional<Path> wanted;
    private final List<Path> folders;
    private final Surroundings surroundings;

    /**
     * A relinking to come.
     *
     * @param parent  the parent; if none is given, it is recognised by its id
     * @param folders where to look for it, besides the child's own folder and what the child names
     */
    public Relink(Path child, Optional<Path> parent, List<Path> folders, Surroundings surroundings) {
        this.child = Objects.requireNonNull(child);
        this.wanted = Objects.requireNonNull(parent);
        this.folders = List.copyOf(folders);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = Binding.child(child);
        DiskInfo parent = wanted.isPresent() ? read(wanted.get()) : search(info);
        Binding binding = Binding.of(info, parent, surroundings);
        List<Step> steps = binding.patch().isEmpty() ? List.of() : List.of(binding.patch().step());
        return new Plan(Messages.text(Messages.Relink_title, child.getFileName(), parent.file().getFileName()), child,
                steps, binding.cautions(), List.of(child, parent.file()));
    }

    private DiskInfo read(Path file) throws IOException {
        try {
            return DiskInfo.read(file);
        } catch (NotADiskException | DamagedDiskException e) {
            throw new RefusedException(Messages.text(Messages.Relink_noParent, file, child, e.getMessage()));
        }
    }

    private DiskInfo search(DiskInfo info) throws IOException {
        List<Path> all = new ArrayList<>(folders);
        all.add(child.toAbsolutePath().normalize().getParent());
        return new ParentSearch(all.stream().distinct().toList(), surroundings.mapping()).parent(info);
    }
}
