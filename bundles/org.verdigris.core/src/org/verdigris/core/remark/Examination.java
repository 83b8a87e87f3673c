package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.core.scan.PathResolver;
import org.verdigris.core.scan.Resolution;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/** One look at a document: what the rules see of it and its surroundings, and what they find. */
final class Examination {

    private final ConfigurationDocument document;
    private final Neighbours neighbours;
    private final PathMapping mapping;
    private final FileSight sight;
    private final Path file;
    private final Map<FileReference, Resolution> resolutions = new IdentityHashMap<>();
    private final List<Remark> found = new ArrayList<>();
    private final Set<SettingKey> remarked = new HashSet<>();

    Examination(ConfigurationDocument document, Neighbours neighbours, PathMapping mapping, FileSight sight) {
        this.document = document;
        this.neighbours = neighbours;
        this.mapping = mapping;
        this.sight = sight;
        this.file = document.file().toAbsolutePath().normalize();
    }

    ConfigurationDocument document() {
        return document;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    PathMapping mapping() {
        return mapping;
    }

    /** The file of the document, absolute. */
    Path file() {
        return file;
    }

    Optional<Host> host() {
        return neighbours.host(file);
    }

    /** Only for a document that is about a machine. */
    VirtualMachine machine() {
        return (VirtualMachine) document.element();
    }

    /** Only for a document that is about a network. */
    VirtualNetwork network() {
        return (VirtualNetwork) document.element();
    }

    /** Whether an element of the estate is what the document is about, as it was saved. */
    boolean isSelf(FileElement other) {
        return file.equals(Path.of(other.getPath()));
    }

    /** Where a feature of an object stands, or of an object below it; empty if its place in the file is not known. */
    Optional<SettingKey> key(EObject object, EStructuralFeature... way) {
        Deque<Object> steps = new ArrayDeque<>();
        for (EObject part = object; part != document.element(); part = part.eContainer()) {
            EReference containment = part.eContainmentFeature();
            if (containment.isMany()) {
                Object id = part.eGet(part.eClass().getEStructuralFeature("id"));
                if (id == null) {
                    return Optional.empty();
                }
                steps.addFirst(id);
            }
            steps.addFirst(containment);
        }
        steps.addAll(List.of(way));
        EStructuralFeature first = (EStructuralFeature) steps.removeFirst();
        return document.key(FeaturePath.of(first, steps.toArray()));
    }

    /** What the two paths of a reference lead to, as a scan finds it; nothing as long as that is not known. */
    Resolution resolve(FileReference reference) {
        return reference == null ? new Resolution.Nothing() : resolutions.computeIfAbsent(reference, this::look);
    }

    private Resolution look(FileReference reference) {
        boolean[] unknown = new boolean[1];
        Resolution resolution = new PathResolver(file.getParent(), mapping, path -> {
            Optional<Path> known = neighbours.find(path);
            unknown[0] |= known.isEmpty() && !sight.knows(path);
            return known.or(() -> sight.find(path));
        }).resolve(reference);
        return unknown[0] ? new Resolution.Nothing() : resolution;
    }

    /** The file that a reference leads to. */
    Optional<Path> found(FileReference reference) {
        return switch (resolve(reference)) {
            case Resolution.Found one -> Optional.of(one.file());
            case Resolution.TwoFiles two -> Optional.of(two.relative());
            case Resolution.Nothing nothing -> Optional.empty();
            case Resolution.HostDrive drive -> Optional.empty();
            case Resolution.Missing missing -> Optional.empty();
        };
    }

    /** Whether something was said about a setting already. */
    boolean isRemarked(SettingKey key) {
        return remarked.contains(key);
    }

    Draft error(RemarkKind kind) {
        return new Draft(kind.id(), Severity.ERROR);
    }

    Draft warning(RemarkKind kind) {
        return new Draft(kind.id(), Severity.WARNING);
    }

    Draft advice(RemarkKind kind) {
        return new Draft(kind.id(), Severity.ADVICE);
    }

    /** A remark of a kind that scans tell too. */
    Draft remark(String kind, Severity severity) {
        return new Draft(kind, severity);
    }

    /** All that was found: the worst first, alike ones together. */
    List<Remark> worstFirst() {
        return found.stream().sorted(Comparator.comparing(Remark::severity).thenComparing(Remark::kind)
                .thenComparing(remark -> remark.key().map(SettingKey::toString).orElse(""))).toList();
    }

    /** A remark still without its texts. */
    final class Draft {
        private final String kind;
        private final Severity severity;
        private final List<Fix> fixes = new ArrayList<>();
        private Optional<SettingKey> key = Optional.empty();
        private String message;

        private Draft(String kind, Severity severity) {
            this.kind = kind;
            this.severity = severity;
        }

        Draft at(EObject object, EStructuralFeature... way) {
            return at(key(object, way));
        }

        Draft at(Optional<SettingKey> place) {
            key = place;
            return this;
        }

        Draft says(String pattern, Object... values) {
            message = Catalogue.sentence(pattern, values);
            return this;
        }

        /** Takes over a sentence that is already complete. */
        Draft quotes(String sentence) {
            message = sentence;
            return this;
        }

        /** A way to mend it; none if the alterations are none. */
        Draft fix(List<Alteration> alterations, String label, Object... values) {
            if (!alterations.isEmpty()) {
                fixes.add(new Fix(Catalogue.sentence(label, values), alterations));
            }
            return this;
        }

        /** Another value of the setting it is at mends it, if the place of that is known. */
        Draft put(String text, String label, Object... values) {
            return fix(key.map(place -> Alteration.put(place, text)).stream().toList(), label, values);
        }

        /** Ends the draft. */
        void solvedBy(String pattern, Object... values) {
            solved(Catalogue.sentence(pattern, values));
        }

        /** Ends the draft with a sentence that is already complete. */
        void solved(String sentence) {
            found.add(new Remark(kind, severity, key, message, sentence, fixes));
            key.ifPresent(remarked::add);
        }
    }
}
