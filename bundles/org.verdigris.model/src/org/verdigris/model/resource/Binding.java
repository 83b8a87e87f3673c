package org.verdigris.model.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;

/** Where one feature of the model stands in a file, as its annotation says: relative to the element of its object. */
sealed interface Binding {
    /** The feature. */
    EStructuralFeature feature();

    /** Its place, empty when the place is not confirmed and {@link #semantic} names it instead. */
    List<Step> path();

    /** Its key in a dialect, empty when its place is confirmed. */
    Optional<String> semantic();

    /** A setting: a leaf. */
    record Leaf(EAttribute feature, List<Step> path, Optional<String> semantic, SettingType type) implements Binding {
    }

    /** An object of its own: a container, or all the numbered containers of a name. */
    record Child(EReference feature, List<Step> path, Optional<String> semantic) implements Binding {
    }

    /** The bindings of a class, in the order of the model. */
    static List<Binding> of(EClass type) {
        return Tables.BINDINGS.computeIfAbsent(type, Binding::bindings);
    }

    private static List<Binding> bindings(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature.getEAnnotation(SettingCatalogue.ANNOTATION) != null)
                .map(Binding::binding).toList();
    }

    private static Binding binding(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SettingCatalogue.ANNOTATION);
        String path = annotation.getDetails().get("path");
        List<Step> steps = path == null ? List.of() : SettingKey.parse(path).steps();
        Optional<String> semantic = Optional.ofNullable(annotation.getDetails().get("semantic"));
        return switch (feature) {
            case EAttribute leaf -> new Leaf(leaf, steps, semantic,
                    SettingType.of(annotation.getDetails().get("type")).orElseThrow());
            case EReference child -> new Child(child, steps, semantic);
            default -> throw new IllegalArgumentException(feature.getName());
        };
    }

    /** Keeps the bindings: annotations are too slow to be read for each of thousands of machines. */
    final class Tables {
        private static final Map<EClass, List<Binding>> BINDINGS = new ConcurrentHashMap<>();

        private Tables() {
        }
    }
}
