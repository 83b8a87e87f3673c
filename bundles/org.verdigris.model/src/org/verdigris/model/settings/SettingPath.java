package org.verdigris.model.settings;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.FileElement;

/** The key path of a setting, put together from the annotations of the model. */
public final class SettingPath {

    private SettingPath() {
    }

    /** The key path of a feature; null where the layout of the file is not confirmed, as for SCSI. */
    public static String of(EObject object, EStructuralFeature feature) {
        String path = path(feature);
        EObject part = object;
        while (path != null && !(part instanceof FileElement)) {
            if (part == null || path(part.eContainmentFeature()) == null) {
                return null;
            }
            path = path(part.eContainmentFeature()) + instance(part) + "/" + path;
            part = part.eContainer();
        }
        return path;
    }

    private static String instance(EObject part) {
        EStructuralFeature id = part.eClass().getEStructuralFeature("id");
        // an adapter's own number is called internalNumber, so that id is always the one in brackets
        return id == null || part.eGet(id) == null ? "" : "[@id=" + part.eGet(id) + "]";
    }

    private static String path(EModelElement feature) {
        EAnnotation setting = feature.getEAnnotation(SettingCatalogue.ANNOTATION);
        return setting == null ? null : setting.getDetails().get("path");
    }
}
