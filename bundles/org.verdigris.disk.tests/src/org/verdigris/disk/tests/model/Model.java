package org.verdigris.disk.tests.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Disks as byte arrays: which there are, what is below each, and what its guest must see. Never changes. */
final class Model {

    private final Map<Path, Known> disks;

    private Model(Map<Path, Known> disks) {
        this.disks = Collections.unmodifiableMap(disks);
    }

    static Model empty() {
        return new Model(Map.of());
    }

    List<Path> files() {
        return List.copyOf(disks.keySet());
    }

    Known get(Path file) {
        return disks.get(file);
    }

    List<Path> children(Path file) {
        return files().stream().filter(each -> get(each).parent().filter(file::equals).isPresent()).toList();
    }

    /** The disk and what is below it. */
    List<Path> chain(Path file) {
        List<Path> chain = new ArrayList<>(List.of(file));
        while (get(chain.getLast()).differencing()) {
            chain.add(get(chain.getLast()).parent().get());
        }
        return chain;
    }

    Model with(Path file, Known disk) {
        return changed(all -> {
            all.put(file, disk);
            return all;
        });
    }

    Model without(List<Path> files) {
        return changed(all -> {
            files.forEach(all::remove);
            return all;
        });
    }

    /** All children of a disk are children of another. */
    Model handedOver(Path from, Path to) {
        return changed(all -> {
            children(from).forEach(child -> all.put(child, get(child).above(to)));
            return all;
        });
    }

    private Model changed(UnaryOperator<Map<Path, Known>> change) {
        return new Model(change.apply(new TreeMap<>(disks)));
    }
}
