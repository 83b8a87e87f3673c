package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/** A folder with an estate, scanned anew whenever it is asked for. */
public record Labs(Path folder) {

    public static final String FIRST = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/";
    public static final String ADDRESS =
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address";

    public Path path(String relative) {
        return folder.resolve(relative);
    }

    public Estate scan() throws IOException {
        try (FactStore store = FactStore.none()) {
            return new EstateScan(definition(), store).run(ScanProgress.none());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private EstateDefinition definition() throws IOException {
        return EstateDefinition.open(folder);
    }

    public MachineSurroundings around(Path machine) throws IOException {
        Estate estate = scan();
        return new MachineSurroundings(estate, definition(), new EstateSurroundings(estate, definition(), machine));
    }

    /** Every problem with the name of its file, in order. */
    public List<String> problems() throws IOException {
        return scan().getProblems().stream()
                .map(problem -> problem.getKind() + " " + Path.of(problem.getPath()).getFileName()).sorted().toList();
    }

    public static Optional<Undo> perform(Operation operation) throws IOException {
        Plan plan = operation.plan(Progress.none());
        plan.check(Volume.local());
        return plan.perform(Volume.local(), Progress.none());
    }

    public static String text(Path machine, String key) throws IOException {
        return ConfigurationFile.read(machine).setting(SettingKey.parse(key)).map(Setting::text).orElse(null);
    }
}
