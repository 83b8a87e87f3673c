package org.verdigris.cli.report;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.text.Catalogue;

/**
 * Marks what was read from a place that no document and no genuine file confirms: learnt from the structure of the
 * file, or named by the owner's dialect file.
 */
final class Unconfirmed {

    private Unconfirmed() {
    }

    /** Whether the values of a feature come from such places. */
    static boolean is(EStructuralFeature feature) {
        EAnnotation setting = feature.getEAnnotation(SettingCatalogue.ANNOTATION);
        return setting != null && setting.getDetails().containsKey("semantic");
    }

    /** The value with the mark behind it; null for an absent value. */
    static String value(Object value) {
        return value == null ? null : Catalogue.text(Messages.Unconfirmed_value, value.toString());
    }
}
