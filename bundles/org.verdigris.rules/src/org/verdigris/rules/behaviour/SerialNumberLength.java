package org.verdigris.rules.behaviour;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Serial numbers and tags that the product takes. */
final class SerialNumberLength extends Checker<VirtualMachine> {
    private static final int MOST = 32;
    private static final List<EAttribute> FEATURES = List.of(EstatePackage.Literals.BIOS__SERIAL_NUMBER,
            EstatePackage.Literals.BIOS__BASE_BOARD_SERIAL_NUMBER, EstatePackage.Literals.BIOS__CHASSIS_SERIAL_NUMBER,
            EstatePackage.Literals.BIOS__CHASSIS_ASSET_TAG);

    SerialNumberLength() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-bios-serial-length"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getBios() == null) {
            return;
        }
        for (EAttribute feature : FEATURES) {
            Object text = machine.getBios().eGet(feature);
            if (text != null && text.toString().length() > MOST) {
                report.at(machine.getBios(), feature).says(text, text.toString().length(), MOST);
            }
        }
    }
}
