package org.verdigris.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/**
 * A setting, or an object that holds settings, as the model has it: features from the machine or network downwards, and
 * a number behind each that has many. Where it stands in a file follows from the annotations of the model.
 */
public final class FeaturePath {

    private record Link(EStructuralFeature feature, Optional<Integer> id) {
    }

    private final List<Link> links;

    private FeaturePath(List<Link> links) {
        this.links = List.copyOf(links);
    }

    /**
     * A path.
     *
     * @param first a feature of a machine or a network
     * @param rest  features, each of the type of the one before, and behind a feature that has many the
     *              {@link Integer id} of the one meant
     * @throws IllegalArgumentException if a feature is none of its owner, or an id is missing or one too many
     */
    public static FeaturePath of(EStructuralFeature first, Object... rest) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(first, Optional.empty()));
        for (Object next : rest) {
            Link last = links.getLast();
            if (next instanceof Integer id && last.feature().isMany() && last.id().isEmpty()) {
                links.set(links.size() - 1, new Link(last.feature(), Optional.of(id)));
            } else if (next instanceof EStructuralFeature feature && isComplete(last)
                    && last.feature().getEType().equals(feature.getEContainingClass())) {
                links.add(new Link(feature, Optional.empty()));
            } else {
                throw new IllegalArgumentException(String.valueOf(next));
            }
        }
        if (!isComplete(links.getLast())) {
            throw new IllegalArgumentException(links.getLast().feature().getName());
        }
        return new FeaturePath(links);
    }

    private static boolean isComplete(Link link) {
        return link.feature().isMany() == link.id().isPresent();
    }

    /** The path of something below this one, as {@link #of} takes it. */
    public FeaturePath then(Object... rest) {
        List<Object> all = new ArrayList<>();
        links.forEach(link -> {
            all.add(link.feature());
            link.id().ifPresent(all::add);
        });
        all.addAll(List.of(rest));
        return of((EStructuralFeature) all.removeFirst(), all.toArray());
    }

    /** The last feature: the setting itself, or the object. */
    public EStructuralFeature feature() {
        return links.getLast().feature();
    }

    /** What is known about the setting; empty for an object. */
    public Optional<SettingDescription> description() {
        return feature() instanceof EAttribute attribute
                ? key(Dialect.shipped()).flatMap(SettingCatalogue::describe)
                        .or(() -> Optional.of(SettingCatalogue.describe(attribute)))
                : Optional.empty();
    }

    /** Where it stands in a file; empty if nobody knows. */
    public Optional<SettingKey> key(Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        for (Link link : links) {
            Optional<SettingKey> place = place(link.feature(), dialect);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            steps.addAll(place.get().steps());
            link.id().ifPresent(id -> steps.set(steps.size() - 1,
                    new Step(steps.getLast().name(), Optional.of(id.toString()))));
        }
        return Optional.of(new SettingKey(steps));
    }

    private static Optional<SettingKey> place(EStructuralFeature feature, Dialect dialect) {
        EMap<String, String> details = details(feature);
        return details.containsKey("path") ? Optional.of(SettingKey.parse(details.get("path")))
                : mapping(feature, dialect).map(Dialect.Mapping::place);
    }

    /** The first mapping of a dialect on which the place rests; empty if the place is confirmed or not known. */
    public Optional<Dialect.Mapping> doubt(Dialect dialect) {
        return links.stream().flatMap(link -> mapping(link.feature(), dialect).stream()).findFirst();
    }

    private static Optional<Dialect.Mapping> mapping(EStructuralFeature feature, Dialect dialect) {
        return Optional.ofNullable(details(feature).get("semantic")).flatMap(dialect::mapping);
    }

    private static EMap<String, String> details(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SettingCatalogue.ANNOTATION);
        if (annotation == null) {
            throw new IllegalArgumentException(feature.getName());
        }
        return annotation.getDetails();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeaturePath path && path.links.equals(links);
    }

    @Override
    public int hashCode() {
        return links.hashCode();
    }

    @Override
    public String toString() {
        return String.join("/", links.stream()
                .map(link -> link.feature().getName() + link.id().map(id -> "[" + id + "]").orElse("")).toList());
    }
}
