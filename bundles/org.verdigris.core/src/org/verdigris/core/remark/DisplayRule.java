package org.verdigris.core.remark;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.settings.Range;

/**
 * The screen that the guest is given: 640 to 1600 by 480 to 1200, in steps of 8.
 *
 * @see "Virtual Server SDK, IVMDisplay.SetDimensions"
 */
final class DisplayRule implements Rule {

    private static final int STEP = 8;
    private static final Range WIDTH = new Range(640, 1600);
    private static final Range HEIGHT = new Range(480, 1200);

    @Override
    public void examine(Examination document) {
        Integration integration = document.machine().getIntegration();
        if (integration != null) {
            examine(document, integration, Literals.INTEGRATION__VIDEO_WIDTH, WIDTH, Messages.Display_width);
            examine(document, integration, Literals.INTEGRATION__VIDEO_HEIGHT, HEIGHT, Messages.Display_height);
        }
    }

    private static void examine(Examination document, Integration integration, EAttribute feature, Range range,
            String sentence) {
        Long pixels = (Long) integration.eGet(feature);
        if (pixels != null && (!range.contains(pixels) || pixels % STEP != 0)) {
            long nearest = Math.clamp(pixels, range.minimum(), range.maximum()) / STEP * STEP;
            document.warning(RemarkKind.VM_DISPLAY_SIZE).at(integration, feature)
                    .says(sentence, pixels, range.minimum(), range.maximum(), STEP)
                    .put(String.valueOf(nearest), Messages.Display_fix, nearest)
                    .solvedBy(Messages.Display_solution, range.minimum(), range.maximum(), STEP);
        }
    }
}
