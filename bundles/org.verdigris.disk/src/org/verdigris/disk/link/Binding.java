package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/**
 * A child and the parent it is to have, with everything that speaks against it.
 *
 * @param patch    how the child comes to record the parent
 * @param cautions what is to be minded
 */
record Binding(DiskInfo child, DiskInfo parent, LinkPatch patch, List<String> cautions) {

    /** @throws RefusedException if the file is no differencing disk, or not sound enough to be linked */
    static DiskInfo child(Path file) throws IOException {
        DiskInfo info = DiskInfo.read(file);
        if (info.type() != DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.Relink_notDifferencing, file));
        }
        // what is wrong with locators is mended by writing them anew; the rest might be made worse
        Optional<Flaw> flaw = info.flaws().stream().filter(each -> each.severity() == Severity.ERROR)
                .filter(each -> !each.rule().startsWith("L")).findFirst();
        if (flaw.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Relink_broken, file, flaw.get().rule()));
        }
        return info;
    }

    /** @throws RefusedException if that disk cannot be the parent, or the child must not be changed now */
    static Binding of(DiskInfo child, DiskInfo parent, Surroundings surroundings) throws IOException {
        new Gates(surroundings).refuseBusy(child);
        List<String> cautions = new ArrayList<>();
        boolean known = child.parent().orElseThrow().id().equals(parent.id());
        if (child.capacity() != parent.capacity()) {
            if (!known) {
                throw new RefusedException(Messages.text(Messages.Relink_otherSize, child.file(), child.capacity(),
                        parent.file(), parent.capacity()));
            }
            cautions.add(Messages.text(Messages.Relink_sizeCaution, child.file(), child.capacity(), parent.file(),
                    parent.capacity()));
        }
        if (!known) {
            cautions.add(Messages.text(Messages.Relink_foreign, child.file(),
                    child.parent().orElseThrow().id(), parent.file(), parent.id()));
        }
        if (isAbove(child, parent, surroundings, cautions)) {
            throw new RefusedException(Messages.text(Messages.Relink_circle, child.file(), parent.file()));
        }
        LinkPatch patch = LinkPatch.of(child, LinkTarget.of(parent), surroundings.mapping());
        cautions.addAll(patch.cautions());
        return new Binding(child, parent, patch, cautions);
    }

    /** Whether the child is the parent itself or one of its ancestors. */
    private static boolean isAbove(DiskInfo child, DiskInfo parent, Surroundings surroundings, List<String> cautions)
            throws IOException {
        Path file = FileIdentity.of(child.file());
        if (file.equals(FileIdentity.of(parent.file()))) {
            return true;
        }
        try (DiskChain chain = DiskChain.open(parent.file(), surroundings.mapping())) {
            return chain.links().stream()
                    .anyMatch(link -> FileIdentity.of(link.file()).equals(file));
        } catch (MissingParentException e) {
            cautions.add(Messages.text(Messages.Relink_incomplete, parent.file()));
            return false;
        }
    }
}
