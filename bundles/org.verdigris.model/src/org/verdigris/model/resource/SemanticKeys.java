package org.verdigris.model.resource;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingType;

/** The semantic keys that the model declares, with the type of the setting; objects have none. */
final class SemanticKeys {
    private static final Map<String, Optional<SettingType>> KEYS = new TreeMap<>();

    static {
        for (EClassifier classifier : EstatePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().forEach(SemanticKeys::add);
            }
        }
    }

    private SemanticKeys() {
    }

    static Map<String, Optional<SettingType>> all() {
        return Collections.unmodifiableMap(KEYS);
    }

    private static void add(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SettingCatalogue.ANNOTATION);
        String semantic = annotation == null ? null : annotation.getDetails().get("semantic");
        if (semantic != null) {
            KEYS.put(semantic, Optional.ofNullable(annotation.getDetails().get("type")).flatMap(SettingType::of));
        }
    }
}
