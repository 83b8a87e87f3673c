package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.EstatePackage;

/**
 * Every setting whose place in the file is confirmed, gathered from the annotations of {@code estate.ecore}: the one
 * place where path, type, range and meaning are written.
 */
public final class SettingCatalogue {
    /** Source of the annotations that declare settings. */
    public static final String ANNOTATION = "org.verdigris.setting";
    private static final Map<String, SettingDescription> DESCRIPTIONS = new LinkedHashMap<>();
    private static final Set<SettingDescription> OF_MACHINES = new LinkedHashSet<>();
    private static final Map<String, Range> IDS = new LinkedHashMap<>();

    static {
        gather(EstatePackage.Literals.VIRTUAL_MACHINE, "", Edit.YES);
        OF_MACHINES.addAll(DESCRIPTIONS.values());
        gather(EstatePackage.Literals.VIRTUAL_NETWORK, "", Edit.YES);
    }

    private SettingCatalogue() {
    }

    /** What is known about the setting at a key, whatever its ids are; empty when it is not known. */
    public static Optional<SettingDescription> describe(SettingKey key) {
        return Optional.ofNullable(DESCRIPTIONS.get(key.pattern()));
    }

    /**
     * What is known about a feature of the model, whether its place in the file is confirmed or not; the pattern is its
     * path below its owner, or its semantic key.
     *
     * @throws IllegalArgumentException if the feature is no setting
     */
    public static SettingDescription describe(EAttribute feature) {
        EAnnotation annotation = feature.getEAnnotation(ANNOTATION);
        if (annotation == null) {
            throw new IllegalArgumentException(feature.getName());
        }
        EMap<String, String> details = annotation.getDetails();
        return description(details.containsKey("path") ? details.get("path") : details.get("semantic"), details,
                Edit.YES);
    }

    /** All known settings, machines first, in the order of the model. */
    public static List<SettingDescription> all() {
        return List.copyOf(DESCRIPTIONS.values());
    }

    /** The known settings of machines or of networks, in the order of the model. */
    public static List<SettingDescription> all(ConfigurationFile.Kind kind) {
        boolean machines = kind == ConfigurationFile.Kind.MACHINE;
        return DESCRIPTIONS.values().stream().filter(known -> OF_MACHINES.contains(known) == machines).toList();
    }

    /** A whole sentence why a known setting has no instance with the ids of a key; empty when it has. */
    static Optional<String> complaintAboutIds(SettingKey key) {
        StringBuilder pattern = new StringBuilder();
        for (SettingKey.Step step : key.steps()) {
            pattern.append(pattern.isEmpty() ? "" : "/").append(step.name());
            Range ids = IDS.get(pattern.toString());
            if (step.id().isPresent()) {
                pattern.append("[@id]");
                if (ids != null && (SettingType.INTEGER.complaint(step.id().get()).isPresent()
                        || !ids.contains(Long.parseLong(step.id().get())))) {
                    return Optional.of(sentence(Messages.SettingCatalogue_id, step.name(), ids.minimum(),
                            ids.maximum(), step.id().get()));
                }
            }
        }
        return Optional.empty();
    }

    private static void gather(EClass type, String prefix, Edit most) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            EAnnotation annotation = feature.getEAnnotation(ANNOTATION);
            String path = annotation == null ? null : annotation.getDetails().get("path");
            if (path != null && feature instanceof EAttribute) {
                SettingDescription description = description(prefix + path, annotation.getDetails(), most);
                DESCRIPTIONS.put(description.pattern(), description);
            } else if (path != null && feature instanceof EReference reference) {
                if (annotation.getDetails().containsKey("ids")) {
                    IDS.put(prefix + path, Range.parse(annotation.getDetails().get("ids")));
                }
                gather(reference.getEReferenceType(), prefix + path + (reference.isMany() ? "[@id]/" : "/"),
                        edit(annotation.getDetails(), most));
            }
        }
    }

    private static SettingDescription description(String pattern, EMap<String, String> details, Edit most) {
        return new SettingDescription(pattern, SettingType.of(details.get("type")).orElseThrow(),
                text(details, "meaning"), text(details, "unit"),
                Optional.ofNullable(details.get("range")).map(Range::parse), values(text(details, "values")),
                text(details, "source"), edit(details, most), Boolean.parseBoolean(text(details, "signed")),
                Boolean.parseBoolean(text(details, "identity")));
    }

    // a path that is the product's own, as that of a saved state, is no more for editing than its owner allows
    private static Edit edit(EMap<String, String> details, Edit most) {
        Edit own = details.containsKey("edit") ? Edit.valueOf(details.get("edit").toUpperCase(Locale.ROOT)) : most;
        return own.compareTo(most) < 0 ? most : own;
    }

    private static String text(EMap<String, String> details, String key) {
        return details.containsKey(key) ? details.get(key) : "";
    }

    private static Map<Long, String> values(String text) {
        Map<Long, String> values = new LinkedHashMap<>();
        for (String value : text.split(";\\s*")) {
            if (!value.isEmpty()) {
                String[] parts = value.split("=", 2);
                values.put(Long.valueOf(parts[0].strip()), parts[1].strip());
            }
        }
        return values;
    }
}
