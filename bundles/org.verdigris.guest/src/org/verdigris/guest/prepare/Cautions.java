package org.verdigris.guest.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.identify.WindowsSystem.Program;
import org.verdigris.guest.identify.WindowsSystem.Role;

/** What is to be said before a Windows is prepared. */
record Cautions(WindowsSystem system, Controller controller) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        boolean seven = system.version().value().filter("6.1"::equals).isPresent();
        String unconfirmed = controller == Controller.SCSI ? Messages.Caution_scsi : Messages.Caution_ide;
        sentences.add(seven ? Messages.text(Messages.Caution_seven, controller.label()) : unconfirmed);
        system.programs().value().stream().flatMap(List::stream).filter(Program::antivirus).map(Program::name)
                .findFirst().ifPresent(name -> sentences.add(Messages.text(Messages.Caution_antivirus, name)));
        if (system.role().value().filter(Role.DOMAIN_CONTROLLER::equals).isPresent()) {
            sentences.add(Messages.Caution_directory);
        }
        return sentences;
    }

    /** @param sets those that are to be prepared */
    List<String> ofDrivers(List<ControlSet> sets) {
        boolean slow = controller == Controller.SCSI && sets.stream().anyMatch(set -> set.scsi().driver()
                .map(driver -> driver.toLowerCase(Locale.ROOT)).orElse(ScsiRecipe.USUAL).equals(ScsiRecipe.USUAL));
        if (!slow) {
            return List.of();
        }
        return List.of(system.additions().isKnown() ? Messages.Caution_slow : Messages.Caution_additions);
    }
}
